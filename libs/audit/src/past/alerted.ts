import type { Queryable } from '@duban/platform';
import { caseAt, type Instant } from '@duban/domain';
import { MEETINGS, readStreamsAsOf, recordedEvent, storedEvent, type EventRow } from '@duban/event-store';
import { alertRows, meetingAlertRows, type AlertRow } from '@duban/read-models';
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

/** What stood in a stream as of the look, and the alerts that it gave rise to. */
interface Told {
  alerts: readonly AlertRow[];
  events: readonly { version: number; recordedAt: Instant }[];
}

const traced = async (db: Queryable, { alerts, events }: Told, look: Look): Promise<TracedAlert[]> => {
  if (alerts.length === 0) return [];
  const recordedAt = new Map(events.map((event) => [event.version, event.recordedAt]));
  const found = new Map<string, TracedAlert>(
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
    const one = found.get(alertId);
    // Nobody asserts a delivery: by the papers, too, it was the case when it occurred.
    if (one === undefined || (look.by === 'asserted' && meta.occurredAt > look.at)) continue;
    const fact = { at: meta.occurredAt, recordedAt: when };
    if (type === 'AlertDelivered') one.delivered.push({ ...fact, channel: channel ?? 'in_app' });
    if (type === 'AlertReceipted') one.receipted ??= fact;
  }
  return [...found.values()];
};

/** Who had been alerted of what as of the look: each alert with the recorded facts of its delivery and receipt. */
export const alertedAsOf = (db: Queryable, history: PastHistory, look: Look): Promise<TracedAlert[]> => {
  const events = [...history.events].sort((a, b) => a.version - b.version);
  return traced(db, { alerts: alertRows(null, events), events }, look);
};

/** The same of a meeting and its list; null = there was nothing of it then. */
export const meetingAlertedAsOf = async (db: Queryable, meetingId: string, look: Look): Promise<TracedAlert[] | null> => {
  const streamId = MEETINGS.streamId(meetingId);
  const recordedUntil = look.by === 'recorded' ? look.recordedAt : null;
  const stored = (await readStreamsAsOf(db, { streamIds: [streamId], recordedUntil, stateSchema: null })).get(streamId)?.events ?? [];
  const seen = look.by === 'recorded' ? stored : stored.filter(({ meta }) => caseAt(meta) <= look.at);
  const events = seen.map((event) => ({ ...recordedEvent(MEETINGS, event), recordedAt: event.recordedAt }));
  return events.length === 0 ? null : traced(db, { alerts: meetingAlertRows(null, events), events }, look);
};
