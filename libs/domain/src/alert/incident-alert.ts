import type { Incident, StampedIncidentEvent } from '../incident/incident.js';
import type { Instant } from '../shared/time.js';
import type { PersonId } from '../shared/party.js';
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

/** Without a clock a directive falls silent, and one that cannot be read stands still: that is grave. */
const LEVELS: Record<Incident['code'], AlertLevel> = {
  poison_command: 'serious',
  clocks_failed: 'grave',
  directive_unreadable: 'grave',
  follow_up_refused: 'serious',
  job_failed: 'serious',
};

/** The alerts of one event; `state` is the incident right after it. Nobody is told what they have just done. */
export const incidentAlertsOf = (state: Incident, event: StampedIncidentEvent & { version: number }): IncidentAlertMessage[] => {
  const { id: incidentId, code, subject, commandType, refusal, status, resolvedBy, note } = state;
  return [...new Set(event.data.to)]
    .filter((personId) => personId !== event.meta.actor.personId)
    .map((personId) => ({
      id: `${incidentId}.${event.version}.${personId}`,
      personId,
      incidentId,
      directiveId: null,
      directiveNumber: subject.number,
      taskId: null,
      kind: 'incident',
      level: status === 'OPEN' ? LEVELS[code] : 'info',
      event: event.type,
      subject: { incident: { code, subject, commandType, refusal, status, resolvedBy, note } },
      version: event.version,
      createdAt: event.meta.occurredAt,
    }));
};
