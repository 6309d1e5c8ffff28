import type { Queryable, StatementParts } from '@duban/platform';
import type { Instant } from '@duban/domain';
import { isoUtc } from './heads.js';

/** A stream is worth a new snapshot after so many versions. */
export const SNAPSHOT_EVERY = 250;

export interface Snapshot<S> {
  version: number;
  state: S;
}

/** Keeps the state of a stream at a version, for each version of the state's schema. A cache: never trusted by a verifier. */
export const snapshotPart = (given: {
  streamId: string;
  version: number;
  stateSchema: number;
  recordedAt: Instant;
  state: object;
}): StatementParts => ({
  kind: 'snapshot',
  texts: (first, guard) => [
    `insert into duban.snapshot (stream_id, state_schema, version, recorded_at, state)
     select $${first}, $${first + 1}::int, $${first + 2}::int, $${first + 3}::timestamptz, $${first + 4}::jsonb where ${guard}
     on conflict (stream_id, state_schema, version) do nothing`,
  ],
  values: [given.streamId, given.stateSchema, given.version, given.recordedAt, JSON.stringify(given.state)],
});

/** The newest snapshot of exactly this state schema (and not after `atMost`); null = fold from the first event. */
export const loadSnapshot = async <S>(
  db: Queryable,
  given: { streamId: string; stateSchema: number; atMost?: number },
): Promise<Snapshot<S> | null> => {
  const { rows } = await db.query<Snapshot<S>>(
    `select version, state from duban.snapshot where stream_id = $1 and state_schema = $2 and version <= $3 order by version desc limit 1`,
    [given.streamId, given.stateSchema, given.atMost ?? 2_147_483_647],
  );
  return rows[0] ?? null;
};

/** Every snapshot of a stream in exactly this state schema, in order of version. */
export const snapshotsOf = async <S>(
  db: Queryable,
  streamId: string,
  stateSchema: number,
): Promise<(Snapshot<S> & { recordedAt: Instant })[]> => {
  const { rows } = await db.query<Snapshot<S> & { recordedAt: Instant }>(
    `select version, state, ${isoUtc('recorded_at')} as "recordedAt" from duban.snapshot
      where stream_id = $1 and state_schema = $2 order by version`,
    [streamId, stateSchema],
  );
  return rows;
};
