import type { Queryable } from '@duban/platform';
import type { Instant } from '@duban/domain';
import { GENESIS_HASH } from '@duban/proof';
import { RECORDED_COMMANDS, recordedOf, type RecordedCommand, type RecordedRow } from './commands.js';
import type { StreamCategory, StreamHead } from './types.js';

/** ISO text in UTC with ms, made by the database: no driver's time zone comes between. */
export const isoUtc = (expression: string): string => `to_char(${expression} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

const HEAD = (lock: string, more = ''): string => `
  select s.category, coalesce(s.version, 0) as version, s.head_hash as "headHash", ${isoUtc('s.next_due')} as "nextDue",
         coalesce(s.closed, false) as closed, ${isoUtc('greatest(clock_timestamp(), s.recorded_at)')} as "recordedAt",
         coalesce(nullif(current_setting('duban.hash_algorithm', true), ''), 'sha256') as algorithm${more}
    from (select 1) one left join lateral
         (select category, version, head_hash, next_due, closed, recorded_at, xmin::text as touched from duban.stream where id = $1 ${lock}) s on true`;
const LOCK = HEAD('for update');
const READ = HEAD('');
const READ_WITH_COMMANDS = HEAD('', `,\n         ${RECORDED_COMMANDS('$2')} as commands, s.touched as "asRead"`);

type HeadRow = Omit<StreamHead, 'streamId' | 'headHash'> & { headHash: string | null };

const headOf = (streamId: string, row: HeadRow): StreamHead => ({ ...row, streamId, headHash: row.headHash ?? GENESIS_HASH });

const headFrom = async (db: Queryable, text: string, streamId: string): Promise<StreamHead> => {
  const { rows } = await db.query<HeadRow>(text, [streamId]);
  const row = rows[0];
  if (!row) throw new Error('a left join of one row gave none');
  return headOf(streamId, row);
};

/**
 * Locks the stream's row until the transaction ends: first statement of every transaction that writes. A stream that does not exist yet gives
 * version 0 and no lock; two creators meet in the append, where one of them gets a `VersionConflict`.
 */
export const lockStream = (db: Queryable, streamId: string): Promise<StreamHead> => headFrom(db, LOCK, streamId);

/**
 * Locks the stream's row and makes whoever has read it without a lock look again: for those who write rows of the stream beside an
 * append, which a statement begun before their commit would not see.
 */
export const touchStream = async (db: Queryable, streamId: string): Promise<void> => {
  await db.query('update duban.stream set version = version where id = $1', [streamId]);
};

/**
 * What a write begins with, in one round trip: the row as it is now, unlocked, and those of the commands that were accepted before.
 * Both are of one moment; the append that is given `asRead` takes only a row that nobody has touched since.
 */
export const readStreamForWrite = async (
  db: Queryable,
  streamId: string,
  commands: readonly { id: string; fingerprint: string }[],
): Promise<{ head: StreamHead; recorded: Map<string, RecordedCommand>; asRead: string | null }> => {
  const { rows } = await db.query<HeadRow & { commands: RecordedRow[] | null; asRead: string | null }>(READ_WITH_COMMANDS, [
    streamId,
    commands.map((command) => command.id),
  ]);
  const [row] = rows;
  if (!row) throw new Error('a left join of one row gave none');
  const { commands: found, asRead, ...head } = row;
  return { head: headOf(streamId, head), recorded: recordedOf(streamId, commands, found ?? []), asRead };
};

/** The stream's row as it is now, unlocked; version 0 = no such stream. */
export const readStreamHead = (db: Queryable, streamId: string): Promise<StreamHead> => headFrom(db, READ, streamId);

export interface DueStream {
  streamId: string;
  version: number;
  nextDue: Instant | null;
}

/** Open streams whose due time has passed by the grace (ms), longest overdue first: what the sweep wakes. */
export const overdueStreams = async (
  db: Queryable,
  given: { now: Instant; graceMs: number; limit: number; category?: StreamCategory },
): Promise<DueStream[]> => {
  const before = new Date(Date.parse(given.now) - given.graceMs).toISOString();
  const { rows } = await db.query<DueStream>(
    `select id as "streamId", version, ${isoUtc('next_due')} as "nextDue" from duban.stream
      where category = $1 and not closed and next_due < $2::timestamptz order by next_due, id limit $3`,
    [given.category ?? 'directive', before, given.limit],
  );
  return rows;
};

/** Open streams after an id, in order of id: every one of them once, page by page. */
export const openStreams = async (
  db: Queryable,
  given: { after?: string; limit: number; category?: StreamCategory },
): Promise<DueStream[]> => {
  const { rows } = await db.query<DueStream>(
    `select id as "streamId", version, ${isoUtc('next_due')} as "nextDue" from duban.stream
      where category = $1 and not closed and id > $2 order by id limit $3`,
    [given.category ?? 'directive', given.after ?? '', given.limit],
  );
  return rows;
};

/** Ids of every stream of a category after an id, in order, closed ones too. */
export const streamIds = async (db: Queryable, given: { category: StreamCategory; after?: string; limit: number }): Promise<string[]> => {
  const { rows } = await db.query<{ id: string }>('select id from duban.stream where category = $1 and id > $2 order by id limit $3', [
    given.category,
    given.after ?? '',
    given.limit,
  ]);
  return rows.map((row) => row.id);
};

/** Ids of streams of a category that were appended to after an instant of the database's time, the latest first. */
export const streamsSince = async (
  db: Queryable,
  given: { category: StreamCategory; recordedAfter: Instant; limit: number },
): Promise<string[]> => {
  const { rows } = await db.query<{ id: string }>(
    'select id from duban.stream where category = $1 and recorded_at > $2::timestamptz order by recorded_at desc, id limit $3',
    [given.category, given.recordedAfter, given.limit],
  );
  return rows.map((row) => row.id);
};
