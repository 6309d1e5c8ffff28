import type { DirectiveActivities } from '@duban/contracts';
import type { Clock, ConnectedConfig, Logger } from '@duban/platform';
import type { Connection } from '@temporalio/client';
import type { Pool } from 'pg';
import type { LoopSpec } from './loop.js';

export interface Parts {
  config: ConnectedConfig;
  logger: Logger;
  pool: Pool;
  connection: Connection;
  clock: Clock;
}

export interface Composition {
  activities: DirectiveActivities;
  loops: LoopSpec[];
  /** Called when the worker and the loops have ended. */
  close(): Promise<void>;
}

/** Puts the worker's parts together. */
export const compose = async (_parts: Parts): Promise<Composition> => ({
  activities: { handle: () => Promise.reject(new Error('the record of directives is not wired')) },
  loops: [],
  close: async () => undefined,
});
