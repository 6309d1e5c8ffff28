import { createPool, type ConnectedConfig, type Logger, type PoolOptions } from '@duban/platform';
import type { Client } from '@temporalio/client';
import type { Pool } from 'pg';

const LOOP_CONNECTIONS = 6;
const EXPORT_CONNECTIONS = 2;
/** A step of an export may look through the whole record. */
const EXPORT_QUERY_MS = 60_000;

/** Pools apart from each other: none of these may wait for a connection that another one holds. */
export interface Pools {
  /** For the activities alone: as many connections as local activities may run at once. */
  activities: Pool;
  loops: Pool;
  /** Its statements may look through a whole record. */
  exports: Pool;
}

export interface Connections {
  pools: Pools;
  temporal: Client;
}

export const openPools = ({ database, hashAlgorithm }: ConnectedConfig, logger: Logger): Pools => {
  const open = (applicationName: string, max: number, more: Partial<PoolOptions> = {}): Pool => {
    const onError = (error: Error): void => logger.warn({ err: error }, 'an idle connection was lost');
    return createPool({ url: database.url, applicationName, max, hashAlgorithm, onError, ...more });
  };
  return {
    activities: open('duban-worker', database.poolSize, { byKey: true }),
    loops: open('duban-worker-loops', LOOP_CONNECTIONS),
    exports: open('duban-worker-exports', EXPORT_CONNECTIONS, {
      queryTimeoutMs: EXPORT_QUERY_MS,
      transactionTimeoutMs: EXPORT_QUERY_MS,
    }),
  };
};

export const closePools = async ({ activities, loops, exports }: Pools): Promise<void> => {
  for (const pool of [exports, loops, activities]) await pool.end();
};
