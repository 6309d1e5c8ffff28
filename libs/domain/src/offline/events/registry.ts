import type { EventIn, PayloadOf } from '../../shared/event-definition.js';
import type { EventMeta } from '../../shared/event-meta.js';
import { eventSchemas } from '../../shared/upcast.js';
import type { OfflineRegisterState } from '../state/offline-state.js';
import type { OfflineEventDefinition } from './define-event.js';
import { offlineMatterClosed } from './offline-matter-closed.js';
import { offlineMatterRegistered } from './offline-matter-registered.js';

/** Every event of the register of offline matters, by its type. */
const DEFINED = {
  OfflineMatterClosed: offlineMatterClosed,
  OfflineMatterRegistered: offlineMatterRegistered,
};

export type OfflineEventType = keyof typeof DEFINED;

/** Payloads by event type. A shipped payload never changes: a new shape is a new schema version with an upcaster. */
export type OfflineEventMap = { [T in OfflineEventType]: PayloadOf<(typeof DEFINED)[T]> };

/** All of them; one that stands under another's name does not compile. */
export const OFFLINE_EVENTS: { readonly [T in OfflineEventType]: OfflineEventDefinition<T, OfflineEventMap[T]> } = DEFINED;

export type OfflineEvent = EventIn<OfflineEventMap>;
export type StampedOfflineEvent = OfflineEvent & { meta: EventMeta };

/** How they are written and read. */
export const offlineEvents = eventSchemas<OfflineEvent>(OFFLINE_EVENTS);

const folded = <T extends OfflineEventType>(
  state: OfflineRegisterState,
  event: { type: T; data: OfflineEventMap[T]; meta: EventMeta },
): NonNullable<OfflineRegisterState> => {
  const definition: OfflineEventDefinition<T, OfflineEventMap[T]> = OFFLINE_EVENTS[event.type];
  return definition.fold(state, event);
};

/** The register after one more event. */
export const evolveOffline = (state: OfflineRegisterState, event: StampedOfflineEvent): NonNullable<OfflineRegisterState> =>
  folded(state, event);
