import { ALERT, type TableSpec } from './tables.js';

const incident = { incident_id: 'text' } as const;

export const INCIDENT_VIEW: TableSpec = {
  name: 'incident_view',
  stream: 'incident_id',
  key: ['incident_id'],
  columns: {
    ...incident,
    version: 'int',
    code: 'text',
    status: 'text',
    subject_kind: 'text',
    subject_id: 'text',
    subject_number: 'text',
    subject_version: 'int',
    command_id: 'text',
    command_type: 'text',
    refusal: 'text',
    fault: 'text',
    rounds: 'int',
    raised_at: 'timestamptz',
    told: 'text[]',
    resolved_at: 'timestamptz',
    resolved_by: 'text',
    note: 'text',
  },
};

/** Rows of the same table as a directive's alerts, found by their incident. */
export const INCIDENT_ALERT: TableSpec = { ...ALERT, stream: 'incident_id', columns: { ...ALERT.columns, ...incident } };

/** In the order in which rows are written. */
export const INCIDENT_TABLES = { incident_view: INCIDENT_VIEW, alert: INCIDENT_ALERT };
