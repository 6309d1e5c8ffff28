import type { EventEmitter } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { Rest, type Queryable } from '@duban/platform';
import type pg from 'pg';
import { EVENT_COLUMNS, storedEvent, type EventRow } from '../store/read.js';
import type { StoredEvent } from '../store/types.js';
import { withTransaction } from '../transaction.js';

const LOCK = `select pg_try_advisory_xact_lock(hashtextextended('duban.sequencer', 0)) as mine`;

/**
 * Only what lies behind the oldest transaction still running is numbered: whatever commits later sorts later. The anti-join keeps
 * an event from a second number after a restore, when transaction ids start again. Where it stands is asked apart: joined, a plan made
 * while the tables were small read every event at each turn.
 */
const ADVANCE = `
  with ready as (
    select e.stream_id, e.version, e.transaction_id, e.position, row_number() over (order by e.transaction_id, e.position) as n
      from (select e.stream_id, e.version, e.transaction_id, e.position
              from duban.event e
             where (e.transaction_id, e.position) > ((select transaction_id from duban.sequencer where id = 1),
                                                     (select position from duban.sequencer where id = 1))
               and e.transaction_id < (pg_snapshot_xmin(pg_current_snapshot())::text)::bigint
               and not exists (select from duban.event_seq q where q.stream_id = e.stream_id and q.version = e.version)
             order by e.transaction_id, e.position limit $1) e),
  numbered as (
    insert into duban.event_seq (seq, stream_id, version)
    select s.seq + r.n, r.stream_id, r.version from ready r, duban.sequencer s where s.id = 1 order by r.n
    returning seq),
  last as (select transaction_id, position, n from ready order by n desc limit 1),
  moved as (
    update duban.sequencer s set transaction_id = last.transaction_id, position = last.position, seq = s.seq + last.n
      from last where s.id = 1)
  select count(*)::int as numbered, pg_notify('duban_seq', max(seq)::text) from numbered having count(*) > 0`;

/** Numbers up to `limit` committed events; 0 = nothing to do, or another sequencer is at it. Wakes listeners on `duban_seq`. */
export const sequenceOnce = (pool: pg.Pool, limit = 1_000): Promise<number> =>
  withTransaction(pool, async (db) => {
    const { rows: lock } = await db.query<{ mine: boolean }>(LOCK);
    if (!lock[0]?.mine) return 0;
    const { rows } = await db.query<{ numbered: number }>(ADVANCE, [limit]);
    return rows[0]?.numbered ?? 0;
  });

/** Committed events that no sequencer may number yet, and where the first of them stands. */
export interface HeldUp {
  events: number;
  position: string;
}

/**
 * A transaction that has written and does not end, in this database or another of the same server, keeps every later event from being
 * numbered: nothing is lost, but no list and no alert moves. For a moment that is ordinary; with the same `position` seconds later it is not.
 * Whose it is a superuser sees in pg_stat_activity.
 * @returns null when nothing waits
 */
export const heldUp = async (db: Queryable): Promise<HeldUp | null> => {
  const { rows } = await db.query<{ events: number; position: string | null }>(
    `select count(*)::int as events, min(e.position)::text as position
       from duban.event e
      where (e.transaction_id, e.position) > ((select transaction_id from duban.sequencer where id = 1),
                                              (select position from duban.sequencer where id = 1))
        and e.transaction_id >= (pg_snapshot_xmin(pg_current_snapshot())::text)::bigint
        and not exists (select from duban.event_seq q where q.stream_id = e.stream_id and q.version = e.version)`,
  );
  const [found] = rows;
  return found?.position ? { events: found.events, position: found.position } : null;
};

/** The longest that a write of ours may take is 10 s. */
const HELD_UP_MS = 15_000;

/** Looks again and again. @returns what it says; null while nothing waits for longer than any write of ours may take */
export const heldUpWatch = (db: Queryable, now: () => number = () => performance.now()): (() => Promise<string | null>) => {
  let first: { position: string; at: number } | null = null;
  return async () => {
    const held = await heldUp(db);
    if (held === null) first = null;
    else if (first?.position !== held.position) first = { position: held.position, at: now() };
    if (held === null || first === null || now() - first.at < HELD_UP_MS) return null;
    return heldUpLine(held, now() - first.at);
  };
};

export const heldUpLine = ({ events }: HeldUp, ms: number): string =>
  `另一个未结束的写事务挡住了 ${events} 条记录，至少 ${Math.round(ms / 1000)} 秒 / another open write transaction of this server holds up that many events, for that many seconds at least`;

/**
 * After a restore, before anything writes: numbers what the restored data hold without a number, in order of position, and begins
 * anew behind this transaction of this server. Numbers given before stay. As owner: the tables may be those of an older release.
 * @returns how many were numbered
 */
export const resequenceIn = async (db: Queryable): Promise<number> => {
  await db.query(`select pg_advisory_xact_lock(hashtextextended('duban.sequencer', 0))`);
  const { rowCount } = await db.query(
    `insert into duban.event_seq (seq, stream_id, version)
     select (select coalesce(max(seq), 0) from duban.event_seq) + row_number() over (order by e.position), e.stream_id, e.version
       from duban.event e
      where not exists (select from duban.event_seq q where q.stream_id = e.stream_id and q.version = e.version)`,
  );
  await db.query(
    `update duban.sequencer set transaction_id = duban.current_transaction(),
            position = (select coalesce(max(position), 0) from duban.event),
            seq = (select coalesce(max(seq), 0) from duban.event_seq) where id = 1`,
  );
  return rowCount ?? 0;
};

/** The same as the application's role, which may not set the sequencer back: by a function of the owner's, while nobody writes. */
export const resequence = async (db: Queryable): Promise<number> =>
  (await db.query<{ numbered: number }>('select duban.resequence() as numbered')).rows[0]?.numbered ?? 0;

export interface SequencedEvent extends StoredEvent {
  seq: number;
}

/** Events after a number in the one global order; whoever has seen `seq` n has seen everything up to n. */
export const readAll = async (db: Queryable, afterSeq: number, limit = 500): Promise<SequencedEvent[]> => {
  const { rows } = await db.query<EventRow & { seq: number | string }>(
    `select q.seq, ${EVENT_COLUMNS} from duban.event_seq q join duban.event e on e.stream_id = q.stream_id and e.version = q.version
      where q.seq > $1 order by q.seq limit $2`,
    [afterSeq, limit],
  );
  return rows.map(({ seq, ...row }) => ({ ...storedEvent(row), seq: Number(seq) }));
};

/** Global numbers of a stream's events by version, both bounds included; an event just committed has none yet. */
export const seqsOf = async (db: Queryable, streamId: string, from: number, to: number): Promise<Map<number, number>> => {
  const { rows } = await db.query<{ version: number; seq: number }>(
    'select version, seq::float8 as seq from duban.event_seq where stream_id = $1 and version between $2 and $3',
    [streamId, from, to],
  );
  return new Map(rows.map(({ version, seq }) => [version, seq]));
};

export interface SequencerOptions {
  pool: pg.Pool;
  signal: AbortSignal;
  /** Real ms between looks when nothing wakes it; default 250. Polling is the truth, NOTIFY only wakes. */
  pollMs?: number;
  /** Appends of this process, which need no NOTIFY; emits `appended`. */
  here?: EventEmitter;
  onError: (error: Error) => void;
}

/** What `here` emits. */
export const APPENDED = 'appended';

/** Real ms between two turns while events come: what reads the global order is told this much later. */
const REST_MS = 100;

/** One of any number of processes numbers events until the signal: the others find the lock taken. */
export const runSequencer = async ({ pool, signal, pollMs = 250, here, onError }: SequencerOptions): Promise<void> => {
  const rest = new Rest();
  let listener: pg.PoolClient | undefined;
  const listen = async (): Promise<void> => {
    if (listener) return;
    const client = await pool.connect();
    const lost = (error: Error): void => {
      if (listener === client) listener = undefined;
      client.release(error);
    };
    client.on('notification', rest.wake);
    client.once('error', lost);
    listener = client;
    await client.query('listen duban_event');
  };
  signal.addEventListener('abort', rest.wake);
  here?.on(APPENDED, rest.wake);
  while (!signal.aborted) {
    let numbered = 0;
    rest.begin();
    try {
      await listen();
      numbered = await sequenceOnce(pool);
    } catch (error) {
      onError(error instanceof Error ? error : new Error(String(error)));
    }
    // under load a turn takes in what came meanwhile, instead of a commit for each event
    if (numbered > 0 || rest.woken) await sleep(REST_MS, undefined, { signal }).catch(() => undefined);
    else await rest.for(pollMs);
  }
  signal.removeEventListener('abort', rest.wake);
  here?.off(APPENDED, rest.wake);
  listener?.release(true);
};
