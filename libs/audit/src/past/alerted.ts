import type { Queryable } from '@duban/platform';
import type { Instant } from '@duban/domain';
import { storedEvent, type EventRow } from '@duban/event-store';
import { alertRows, type AlertRow } from '@duban/read-models';
import type { Look } from './look.js';
import type { PastHistory } from './past.js';

/** A fact of the record, on the clock in use and on the database's. */
export interface Fact {
  at: Instant;
  recordedAt: Instant;
}

/** One alert as of a look: that it was raised, what was recorded of its delivery, and whether its person had seen it. */
export interface TracedAlert {
  alert: AlertRow;
  sent: Fact;
  delivered: (Fact & { channel: string })[];
  receipted: Fact | null;
}

/** By the person's own stream, so that its index serves; facts of other alerts are left out by the database. */
const FACTS = `
  select e.canonical, e.algorithm, e.prev_hash as "prevHash", e.hash from duban.event e
   where e.stream_id = any($1) and e.data->>'alertId' = any($2)
     and ($3::timestamptz is null or e.recorded_at <= $3::timestamptz)
   order by e.stream_id, e.version`;

/** Who had been alerted of what as of the look: each alert with the recorded facts of its delivery and receipt. */
export const alertedAsOf = async (db: Queryable, history: PastHistory, look: Look): Promise<TracedAlert[]> => {
  const inOrder = [...history.events].sort((a, b) => a.version - b.version);
  const alerts = alertRows(null, inOrder);
  if (alerts.length === 0) return [];
  const recordedAt = new Map(inOrder.map((event) => [event.version, event.recordedAt]));
  const traced = new Map<string, TracedAlert>(
    alerts.map((alert) => {
      const sent = { at: alert.created_at, recordedAt: recordedAt.get(alert.version) ?? alert.created_at };
      return [alert.id, { alert, sent, delivered: [], receipted: null }];
    }),
  );
  const streams = [...new Set(alerts.map((alert) => `delivery/${alert.person_id}`))];
  const until = look.by === 'recorded' ? look.recordedAt : null;
  const { rows } = await db.query<EventRow>(FACTS, [streams, alerts.map((alert) => alert.id), until]);
  for (const { type, data, meta, recordedAt: when } of rows.map(storedEvent)) {
    const { alertId, channel } = data as { alertId: string; channel?: string };
    const one = traced.get(alertId);
    // Nobody asserts a delivery: by the papers, too, it was the case when it occurred.
    if (one === undefined || (look.by === 'asserted' && meta.occurredAt > look.at)) continue;
    const fact = { at: meta.occurredAt, recordedAt: when };
    if (type === 'AlertDelivered') one.delivered.push({ ...fact, channel: channel ?? 'in_app' });
    if (type === 'AlertReceipted') one.receipted ??= fact;
  }
  return [...traced.values()];
};
