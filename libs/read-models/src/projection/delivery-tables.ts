import type { TableSpec } from './tables.js';

export const ALERT_DELIVERY: TableSpec = {
  name: 'alert_delivery',
  stream: 'person_id',
  key: ['alert_id', 'channel'],
  columns: { alert_id: 'text', channel: 'text', person_id: 'text', position: 'int', delivered_at: 'timestamptz' },
};

export const ALERT_RECEIPT: TableSpec = {
  name: 'alert_receipt',
  stream: 'person_id',
  key: ['alert_id'],
  columns: { alert_id: 'text', person_id: 'text', receipted_at: 'timestamptz' },
};

/** In the order in which rows are written. */
export const DELIVERY_TABLES = { alert_delivery: ALERT_DELIVERY, alert_receipt: ALERT_RECEIPT };
