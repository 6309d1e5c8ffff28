import { setTimeout as sleep } from 'node:timers/promises';
import { LogForked, readStream, seal, sealingState, type Checkpoint, type SealDeps, type StoredEvent } from '@duban/event-store';
import type pg from 'pg';

const NUMBERED_WITHIN_MS = 3_000;

/** So that what has just happened is in the bundle: only what is sealed is exported. */
export const sealBefore = async (pool: pg.Pool, sealing: SealDeps | null): Promise<void> => {
  if (sealing === null) return;
  const until = performance.now() + NUMBERED_WITHIN_MS;
  while ((await sealingState(pool)).unnumbered > 0 && performance.now() < until) await sleep(100);
  await seal(sealing).catch((error: unknown) => {
    // whoever seals says so; what was sealed before can be exported all the same
    if (!(error instanceof LogForked)) throw error;
  });
};

/** A stream's events up to the checkpoint: what came later is in no bundle that says it is sealed. */
export const sealedEvents = async (db: pg.Pool, streamId: string, { size }: Checkpoint): Promise<StoredEvent[]> => {
  const { rows } = await db.query<{ version: number | null }>(
    'select max(version) as version from duban.event_seq where stream_id = $1 and seq <= $2',
    [streamId, size],
  );
  const toVersion = rows[0]?.version ?? 0;
  return toVersion === 0 ? [] : readStream(db, streamId, { toVersion });
};
