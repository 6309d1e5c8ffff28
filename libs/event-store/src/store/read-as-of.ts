import type { Queryable } from '@duban/platform';
import type { Instant } from '@duban/domain';
import { EVENT_COLUMNS, storedEvent, type EventRow } from './read.js';
import type { Snapshot } from './snapshots.js';
import type { StoredEvent } from './types.js';

/** A stream as the database knew it at an instant: the nearest snapshot not after it, and what was recorded from there on. */
export interface StreamAsOf<S> {
  snapshot: Snapshot<S> | null;
  events: StoredEvent[];
}

export interface AsOfRange {
  streamIds: readonly string[];
  /** Real time, inclusive; null = all that is recorded. An append's events share one time: a cut never parts a command. */
  recordedUntil: Instant | null;
  /** null = without snapshots: every event from the first. */
  stateSchema: number | null;
}

const SNAPSHOTS = `
  select distinct on (stream_id) stream_id as "streamId", version, state from duban.snapshot
   where stream_id = any($1) and state_schema = $2 and ($3::timestamptz is null or recorded_at <= $3::timestamptz)
   order by stream_id, version desc`;

/** The next snapshot bounds the tail: an early instant does not read a long stream to its end. */
const TAILS = `
  select from_.id as "streamId", ${EVENT_COLUMNS}
    from unnest($1::text[], $2::int[]) as from_(id, version)
    join duban.event e on e.stream_id = from_.id and e.version > from_.version
     and e.version <= coalesce((select min(s.version) from duban.snapshot s
                                 where s.stream_id = from_.id and s.state_schema = $3::int and s.recorded_at > $4::timestamptz), 2147483647)
     and ($4::timestamptz is null or e.recorded_at <= $4::timestamptz)
   order by from_.id, e.version`;

/** Several streams as of one recorded instant, in two statements. Streams of which nothing was recorded then are absent. */
export const readStreamsAsOf = async <S>(db: Queryable, range: AsOfRange): Promise<Map<string, StreamAsOf<S>>> => {
  const { streamIds, recordedUntil, stateSchema } = range;
  const found = new Map<string, StreamAsOf<S>>();
  if (streamIds.length === 0) return found;
  if (stateSchema !== null) {
    const { rows } = await db.query<Snapshot<S> & { streamId: string }>(SNAPSHOTS, [streamIds, stateSchema, recordedUntil]);
    for (const { streamId, version, state } of rows) found.set(streamId, { snapshot: { version, state }, events: [] });
  }
  const after = streamIds.map((id) => found.get(id)?.snapshot?.version ?? 0);
  const { rows } = await db.query<EventRow & { streamId: string }>(TAILS, [streamIds, after, stateSchema, recordedUntil]);
  for (const { streamId, ...row } of rows) {
    const stream = found.get(streamId) ?? { snapshot: null, events: [] };
    stream.events.push(storedEvent(row));
    found.set(streamId, stream);
  }
  return found;
};
