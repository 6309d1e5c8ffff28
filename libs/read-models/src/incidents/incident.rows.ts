import { incidentAlertsOf, evolveIncident, type Incident, type IncidentState, type StampedIncidentEvent } from '@duban/domain';
import { alertRow, INCIDENT_ALERTS } from '../alerts/alert.rows.js';
import { type Row, type RowsOf, tableOf } from '../tables/table-spec.js';
import { IncidentViewEntity } from './incident-view.entity.js';

export type VersionedIncidentEvent = StampedIncidentEvent & { version: number };

/** In the order in which rows are written. */
export const INCIDENT_TABLES = {
  incident_view: tableOf(IncidentViewEntity, 'incident_id'),
  alert: INCIDENT_ALERTS,
};
export type IncidentRows = RowsOf<typeof INCIDENT_TABLES>;

const incidentRow = (it: Incident, version: number): Row<IncidentViewEntity> => ({
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
