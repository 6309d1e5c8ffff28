import { incidentAlertsOf, type IncidentAlertMessage } from '@duban/contracts';
import { evolveIncident, type Incident, type IncidentState, type StampedIncidentEvent } from '@duban/domain';

export type VersionedIncidentEvent = StampedIncidentEvent & { version: number };

export interface IncidentRow {
  incident_id: string;
  version: number;
  code: Incident['code'];
  status: Incident['status'];
  subject_kind: Incident['subject']['kind'];
  subject_id: string;
  subject_number: string | null;
  subject_version: number;
  command_id: string | null;
  command_type: string | null;
  refusal: Incident['refusal'];
  fault: string | null;
  rounds: number;
  raised_at: string;
  told: string[];
  resolved_at: string | null;
  resolved_by: string | null;
  note: string | null;
}

export interface IncidentAlertRow {
  id: string;
  person_id: string;
  directive_id: null;
  task_id: null;
  directive_number: string | null;
  kind: IncidentAlertMessage['kind'];
  level: IncidentAlertMessage['level'];
  event: IncidentAlertMessage['event'];
  subject: IncidentAlertMessage['subject'];
  version: number;
  created_at: string;
  incident_id: string;
}

export interface IncidentRows {
  incident_view: IncidentRow[];
  alert: IncidentAlertRow[];
}

const incidentRow = (it: Incident, version: number): IncidentRow => ({
  incident_id: it.id,
  version,
  code: it.code,
  status: it.status,
  subject_kind: it.subject.kind,
  subject_id: it.subject.id,
  subject_number: it.subject.number,
  subject_version: it.version,
  command_id: it.commandId,
  command_type: it.commandType,
  refusal: it.refusal,
  fault: it.fault,
  rounds: it.rounds,
  raised_at: it.raisedAt,
  told: it.to,
  resolved_at: it.resolvedAt,
  resolved_by: it.resolvedBy,
  note: it.note,
});

const alertRow = (alert: IncidentAlertMessage): IncidentAlertRow => ({
  id: alert.id,
  person_id: alert.personId,
  directive_id: null,
  task_id: null,
  directive_number: alert.directiveNumber,
  kind: alert.kind,
  level: alert.level,
  event: alert.event,
  subject: alert.subject,
  version: alert.version,
  created_at: alert.createdAt,
  incident_id: alert.incidentId,
});

/** Everything of one incident, from all its events; each alert tells it as it stood right after its event. */
export const incidentRows = (events: readonly VersionedIncidentEvent[]): IncidentRows => {
  let state: IncidentState = null;
  const rows: IncidentRows = { incident_view: [], alert: [] };
  for (const event of events) {
    const now: Incident = evolveIncident(state, event);
    rows.alert.push(...incidentAlertsOf(now, event).map(alertRow));
    rows.incident_view = [incidentRow(now, event.version)];
    state = now;
  }
  return rows;
};
