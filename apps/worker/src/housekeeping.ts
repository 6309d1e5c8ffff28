import { rm } from 'node:fs/promises';
import { heldUpWatch, pruneOutbox } from '@duban/event-store';
import { forgetCalls, sweepWebSessions, type SessionLimits } from '@duban/identity';
import { ExplainedError, type Logger } from '@duban/platform';
import type { Pool } from 'pg';
import type { LoopSpec } from './loop.js';

const HOUR_MS = 3_600_000;
const KEPT_MS = 7 * 24 * HOUR_MS;
/** Outbox rows are disposable once delivered. */
export const outboxPruning = (pool: Pool, logger: Logger): LoopSpec => ({
  name: 'prune-outbox',
  everyMs: HOUR_MS,
  once: async () => {
    const dropped = await pruneOutbox(pool, KEPT_MS);
    if (dropped > 0) logger.info({ dropped }, 'outbox pruned');
  },
});

const MINUTE_MS = 60_000;
/** Counts of calls mean something for a minute. */
export const callForgetting = (pool: Pool): LoopSpec => ({
  name: 'forget-calls',
  everyMs: 5 * MINUTE_MS,
  once: async () => void (await forgetCalls(pool)),
});

export const sessionSweeping = (pool: Pool, limits: SessionLimits): LoopSpec => ({
  name: 'sweep-sessions',
  everyMs: HOUR_MS,
  once: async () => void (await sweepWebSessions(pool, limits)),
});

/** Says so while a transaction of somebody else keeps the record from being numbered: its turns fail, and with them the worker's health. */
export const sequencerWatch = (pool: Pool): LoopSpec => {
  const look = heldUpWatch(pool);
  return {
    name: 'sequencer-watch',
    everyMs: 5_000,
    once: async () => {
      const held = await look();
      if (held !== null) throw new ExplainedError(held);
    },
  };
};

/** Work that a file asks for: the file goes when it is done, so that a process that is started again does not do it again. */
export const onceWhileMarked = (name: string, mark: string, work: (signal: AbortSignal) => Promise<void>): LoopSpec => ({
  name,
  everyMs: null,
  once: async (signal) => {
    await work(signal);
    // told to stop in the middle: the rest is for the next start
    if (!signal.aborted) await rm(mark, { force: true });
  },
});
