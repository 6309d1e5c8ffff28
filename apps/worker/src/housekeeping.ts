import { claimOutbox, completeOutbox, pruneOutbox } from '@duban/event-store';
import type { Logger } from '@duban/platform';
import type { Pool } from 'pg';
import type { LoopSpec } from './loop.js';

const HOUR_MS = 3_600_000;
const KEPT_MS = 7 * 24 * HOUR_MS;
const PAGE = 50;

/** Commands that could not be stored, and follow-ups that were refused: told to whoever reads the log. */
export const incidentLog = (pool: Pool, logger: Logger): LoopSpec => ({
  name: 'incidents',
  everyMs: 5_000,
  once: async () => {
    const rows = await claimOutbox(pool, { kind: 'incident', limit: PAGE });
    for (const row of rows) {
      logger.error({ incident: row.payload }, 'incident');
      await completeOutbox(pool, row);
    }
    return rows.length === PAGE;
  },
});

/** Outbox rows are disposable once delivered. */
export const outboxPruning = (pool: Pool, logger: Logger): LoopSpec => ({
  name: 'prune-outbox',
  everyMs: HOUR_MS,
  once: async () => {
    const dropped = await pruneOutbox(pool, KEPT_MS);
    if (dropped > 0) logger.info({ dropped }, 'outbox pruned');
  },
});
