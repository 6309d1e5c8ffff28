import type { Queryable } from '@duban/platform';
import type { NewOutboxRow } from '../store/types.js';

/** A row taken for delivery, under a lease: `attempts` tells this taking from a later one. */
export interface ClaimedRow {
  id: number;
  topic: string;
  dedupeKey: string;
  payload: unknown;
  attempts: number;
}

/** NOTIFY channel that wakes those who deliver outbox rows; its payload is the rows' kind. Polling is the truth. */
export const OUTBOX_CHANNEL = 'duban_outbox';

/** At the commit, whoever delivers rows of this kind looks at once. */
export const wakeOutbox = async (db: Queryable, kind: string): Promise<void> => {
  await db.query('select pg_notify($1, $2)', [OUTBOX_CHANNEL, kind]);
};

/** Rows written outside an append (an append writes its own). A key that exists already is dropped silently. */
export const enqueueOutbox = async (db: Queryable, rows: readonly NewOutboxRow[]): Promise<void> => {
  if (rows.length === 0) return;
  await db.query(
    `insert into duban.outbox (kind, topic, dedupe_key, payload, available_at)
     select o.kind, o.topic, o.dedupe_key, o.payload::jsonb, coalesce(o.available_at, clock_timestamp())
       from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::timestamptz[]) as o(kind, topic, dedupe_key, payload, available_at)
     on conflict (dedupe_key) do nothing`,
    [
      rows.map((row) => row.kind),
      rows.map((row) => row.topic),
      rows.map((row) => row.dedupeKey),
      rows.map((row) => JSON.stringify(row.payload)),
      rows.map((row) => row.availableAt ?? null),
    ],
  );
};

/**
 * Takes up to `limit` rows that are ready, oldest first, for `leaseMs`; two workers never take the same one. A worker that dies
 * loses its lease and the rows are taken again: deliver by the dedupe key.
 */
export const claimOutbox = async (db: Queryable, given: { kind: string; limit: number; leaseMs?: number }): Promise<ClaimedRow[]> => {
  const { rows } = await db.query<ClaimedRow>(
    `with taken as (
       select id from duban.outbox where kind = $1 and done_at is null and available_at <= clock_timestamp()
        order by available_at, id limit $2 for update skip locked)
     update duban.outbox o set attempts = o.attempts + 1, available_at = clock_timestamp() + $3 * interval '1 millisecond'
       from taken where o.id = taken.id
     returning o.id, o.topic, o.dedupe_key as "dedupeKey", o.payload, o.attempts`,
    [given.kind, given.limit, given.leaseMs ?? 30_000],
  );
  return rows.map((row) => ({ ...row, id: Number(row.id) })).sort((a, b) => a.id - b.id);
};

/** Marks a row done; false when its lease had run out and another has taken it. */
export const completeOutbox = async (db: Queryable, row: Pick<ClaimedRow, 'id' | 'attempts'>): Promise<boolean> =>
  (await completeOutboxRows(db, [row])) === 1;

/** Marks rows done in one statement, so with one commit; answers how many still were this taking's. */
export const completeOutboxRows = async (db: Queryable, rows: readonly Pick<ClaimedRow, 'id' | 'attempts'>[]): Promise<number> => {
  const { rowCount } = await db.query(
    `update duban.outbox o set done_at = clock_timestamp(), last_error = null
       from unnest($1::bigint[], $2::int[]) as r(id, attempts)
      where o.id = r.id and o.attempts = r.attempts and o.done_at is null`,
    [rows.map(({ id }) => id), rows.map(({ attempts }) => attempts)],
  );
  return rowCount ?? 0;
};

const LONGEST_PAUSE_S = 3_600;

/** Keeps the error and offers the row again after 1, 2, 4, … s, at most an hour; never given up. */
export const failOutbox = async (db: Queryable, row: Pick<ClaimedRow, 'id' | 'attempts'>, error: string): Promise<void> => {
  const pause = Math.min(2 ** Math.min(row.attempts - 1, 20), LONGEST_PAUSE_S);
  await db.query(
    `update duban.outbox set last_error = $3, available_at = clock_timestamp() + $4 * interval '1 second'
      where id = $1 and attempts = $2 and done_at is null`,
    [row.id, row.attempts, error.replaceAll('\u0000', '').slice(0, 2_000), pause],
  );
};

/** Rows done before so many ms ago are dropped; answers how many. */
export const pruneOutbox = async (db: Queryable, olderThanMs: number): Promise<number> => {
  const { rowCount } = await db.query(`delete from duban.outbox where done_at < clock_timestamp() - $1 * interval '1 millisecond'`, [
    olderThanMs,
  ]);
  return rowCount ?? 0;
};
