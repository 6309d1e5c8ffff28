import type { IncidentEventDefinition } from '../incident/events/define-event.js';
import { INCIDENT_EVENTS } from '../incident/events/registry.js';
import type { IncidentEventMap, IncidentEventType } from '../incident/events/registry.js';
import type { Incident, StampedIncidentEvent } from '../incident/incident.js';
import type { Instant } from '../shared/time.js';
import type { PersonId } from '../shared/party.js';
import { chosen } from '../shared/told.js';
import type { AlertKind, AlertLevel } from '../shared/alert-kinds.js';

/** What an alert about an incident tells: ids and codes, worded when somebody reads it. */
export interface IncidentAlertSubject {
  incident: Pick<Incident, 'code' | 'subject' | 'commandType' | 'refusal' | 'status' | 'resolvedBy' | 'note'>;
}

export interface IncidentAlertMessage {
  /** Incident, version and person: the same however often it is projected or sent. */
  id: string;
  personId: PersonId;
  incidentId: string;
  directiveId: null;
  directiveNumber: string | null;
  taskId: null;
  kind: AlertKind;
  level: AlertLevel;
  event: StampedIncidentEvent['type'];
  subject: IncidentAlertSubject;
  version: number;
  createdAt: Instant;
}

/** What an event of an incident says of its alerts, by its own declaration. */
const toldBy = <T extends IncidentEventType>({ type, data }: { type: T; data: IncidentEventMap[T] }, state: Incident) => {
  const { told }: IncidentEventDefinition<T, IncidentEventMap[T]> = INCIDENT_EVENTS[type];
  return {
    persons: told.persons(data),
    kind: chosen(told.alert.kind, data, state),
    level: chosen(told.alert.level, data, state),
  };
};

/** The alerts of one event; `state` is the incident right after it. Nobody is told what they have just done. */
export const incidentAlertsOf = (state: Incident, event: StampedIncidentEvent & { version: number }): IncidentAlertMessage[] => {
  const { id: incidentId, code, subject, commandType, refusal, status, resolvedBy, note } = state;
  const { persons, kind, level } = toldBy(event, state);
  return [...new Set(persons)]
    .filter((personId) => personId !== event.meta.actor.personId)
    .map((personId) => ({
      id: `${incidentId}.${event.version}.${personId}`,
      personId,
      incidentId,
      directiveId: null,
      directiveNumber: subject.number,
      taskId: null,
      kind,
      level,
      event: event.type,
      subject: { incident: { code, subject, commandType, refusal, status, resolvedBy, note } },
      version: event.version,
      createdAt: event.meta.occurredAt,
    }));
};
