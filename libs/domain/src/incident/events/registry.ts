import type { EventIn, PayloadOf } from '../../shared/event-definition.js';
import type { EventMeta } from '../../shared/event-meta.js';
import { eventSchemas } from '../../shared/upcast.js';
import type { Incident, IncidentState } from '../state/incident-state.js';
import type { IncidentEventDefinition } from './define-event.js';
import { incidentRaised } from './incident-raised.js';
import { incidentResolved } from './incident-resolved.js';

/** Every event of an incident, by its type. */
const DEFINED = {
  IncidentRaised: incidentRaised,
  IncidentResolved: incidentResolved,
};

export type IncidentEventType = keyof typeof DEFINED;

/** Payloads by event type. A shipped payload never changes: a new shape is a new schema version with an upcaster. */
export type IncidentEventMap = { [T in IncidentEventType]: PayloadOf<(typeof DEFINED)[T]> };

/** All of them, for whoever has an event of any type; one that stands under another's name does not compile. */
export const INCIDENT_EVENTS: { readonly [T in IncidentEventType]: IncidentEventDefinition<T, IncidentEventMap[T]> } = DEFINED;

export type IncidentEvent = EventIn<IncidentEventMap>;
export type StampedIncidentEvent = IncidentEvent & { meta: EventMeta };

/** How they are written and read. */
export const incidentEvents = eventSchemas<IncidentEvent>(INCIDENT_EVENTS);

const folded = <T extends IncidentEventType>(
  state: IncidentState,
  event: { type: T; data: IncidentEventMap[T]; meta: EventMeta },
): Incident => {
  const definition: IncidentEventDefinition<T, IncidentEventMap[T]> = INCIDENT_EVENTS[event.type];
  return definition.fold(state, event);
};

/** The incident after one more event. Throws on one that is resolved before it was raised: that is no history. */
export const evolveIncident = (state: IncidentState, event: StampedIncidentEvent): Incident => folded(state, event);
