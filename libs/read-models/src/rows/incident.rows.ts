import {
  incidentAlertsOf,
  type IncidentAlertMessage,
  evolveIncident,
  type Incident,
  type IncidentState,
  type StampedIncidentEvent,
} from '@duban/domain';

import { alertColumns } from './alert.rows.js';

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

export type IncidentAlertRow = ReturnType<typeof alertRow>;

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

const alertRow = (alert: IncidentAlertMessage) => ({ ...alertColumns(alert), incident_id: alert.incidentId });

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
