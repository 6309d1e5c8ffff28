import type { Queryable } from '@duban/platform';
import type { Instant } from '@duban/domain';
import { isoUtc } from '../store/heads.js';

/** A sealed beginning of the record: the root over the events with `seq` 1 to `size`. */
export interface Checkpoint {
  /** Gapless from 1. */
  n: number;
  size: number;
  /** Hex. */
  root: string;
  /** Real time. */
  sealedAt: Instant;
  /** As signed: C2SP's tlog-checkpoint. */
  note: string;
}

const COLUMNS = `n, size::float8 as size, root, ${isoUtc('sealed_at')} as "sealedAt", note`;

export const lastCheckpoint = async (db: Queryable): Promise<Checkpoint | null> => {
  const { rows } = await db.query<Checkpoint>(`select ${COLUMNS} from duban.checkpoint order by n desc limit 1`);
  return rows[0] ?? null;
};

export const readCheckpointRow = async (db: Queryable, n: number): Promise<Checkpoint | null> => {
  const { rows } = await db.query<Checkpoint>(`select ${COLUMNS} from duban.checkpoint where n = $1`, [n]);
  return rows[0] ?? null;
};

/** Checkpoints after a number, in order. */
export const checkpointsAfter = async (db: Queryable, after: number, limit: number): Promise<Checkpoint[]> => {
  const { rows } = await db.query<Checkpoint>(`select ${COLUMNS} from duban.checkpoint where n > $1 order by n limit $2`, [after, limit]);
  return rows;
};

/** The first checkpoint that covers an event; null = unsealed. */
export const checkpointCovering = async (db: Queryable, seq: number): Promise<Checkpoint | null> => {
  const { rows } = await db.query<Checkpoint>(`select ${COLUMNS} from duban.checkpoint where size >= $1 order by n limit 1`, [seq]);
  return rows[0] ?? null;
};

export const insertCheckpoint = async (db: Queryable, { n, size, root, sealedAt, note }: Checkpoint): Promise<void> => {
  await db.query(`insert into duban.checkpoint (n, size, root, sealed_at, note) values ($1, $2, $3, $4::timestamptz, $5)`, [
    n,
    size,
    root,
    sealedAt,
    note,
  ]);
};

export const logSize = async (db: Queryable): Promise<number> => {
  const { rows } = await db.query<{ size: number }>('select size::float8 as size from duban.merkle_log where id = 1');
  return rows[0]?.size ?? 0;
};

/** Newest first, before a number; null = from the newest. */
export const checkpointsBefore = async (db: Queryable, before: number | null, limit: number): Promise<Checkpoint[]> => {
  const { rows } = await db.query<Checkpoint>(
    `select ${COLUMNS} from duban.checkpoint where n < coalesce($1::int, 2147483647) order by n desc limit $2`,
    [before, limit],
  );
  return rows;
};

export interface SealingState {
  /** Events with a global number. */
  numbered: number;
  /** Committed, not numbered yet. */
  unnumbered: number;
  /** Events under the last checkpoint. */
  sealed: number;
  oldestUnsealed: Instant | null;
  witnesses: { witness: string; n: number; handedAt: Instant }[];
}

/** How far the record is numbered, sealed and witnessed: a few index look-ups, whatever its size. */
export const sealingState = async (db: Queryable): Promise<SealingState> => {
  const { rows } = await db.query<Omit<SealingState, 'witnesses'>>(
    `select s.seq::float8 as numbered,
            (select count(*) from duban.event e where (e.transaction_id, e.position) > (s.transaction_id, s.position)
                and not exists (select from duban.event_seq q where q.stream_id = e.stream_id and q.version = e.version))::float8 as unnumbered,
            coalesce((select size from duban.checkpoint order by n desc limit 1), 0)::float8 as sealed,
            (select ${isoUtc('e.recorded_at')} from duban.event_seq q join duban.event e on e.stream_id = q.stream_id and e.version = q.version
              where q.seq = coalesce((select size from duban.checkpoint order by n desc limit 1), 0) + 1) as "oldestUnsealed"
       from duban.sequencer s where s.id = 1`,
  );
  const { rows: witnesses } = await db.query<SealingState['witnesses'][number]>(
    `select witness, n, ${isoUtc('handed_at')} as "handedAt" from duban.witness_mark order by witness`,
  );
  const state = rows[0] ?? { numbered: 0, unnumbered: 0, sealed: 0, oldestUnsealed: null };
  return { ...state, witnesses };
};
