import type { EventIn, PayloadOf } from '../../shared/event-definition.js';
import type { EventMeta } from '../../shared/event-meta.js';
import { eventSchemas } from '../../shared/upcast.js';
import type { Bulletin, BulletinState } from '../state/bulletin-state.js';
import { bulletinIssued } from './bulletin-issued.js';
import type { BulletinEventDefinition } from './define-event.js';

/** Every event of a bulletin, by its type. */
const DEFINED = {
  BulletinIssued: bulletinIssued,
};

export type BulletinEventType = keyof typeof DEFINED;

/** Payloads by event type. A shipped payload never changes: a new shape is a new schema version with an upcaster. */
export type BulletinEventMap = { [T in BulletinEventType]: PayloadOf<(typeof DEFINED)[T]> };

/** All of them; one that stands under another's name does not compile. */
export const BULLETIN_EVENTS: { readonly [T in BulletinEventType]: BulletinEventDefinition<T, BulletinEventMap[T]> } = DEFINED;

export type BulletinEvent = EventIn<BulletinEventMap>;
export type StampedBulletinEvent = BulletinEvent & { meta: EventMeta };

/** How they are written and read. */
export const bulletinEvents = eventSchemas<BulletinEvent>(BULLETIN_EVENTS);

export const evolveBulletin = (state: BulletinState, event: StampedBulletinEvent): Bulletin =>
  BULLETIN_EVENTS[event.type].fold(state, event);
