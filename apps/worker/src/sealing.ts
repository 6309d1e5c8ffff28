import { fileWitness, webhookWitness, type SealDeps } from '@duban/event-store';
import type { ConnectedConfig } from '@duban/platform';
import type { KeyObject } from 'node:crypto';
import type { Pool } from 'pg';

/** What a checkpoint is sealed with, and who is shown it. */
export const sealingWith = ({ checkpoints }: ConnectedConfig, pool: Pool, privateKey: KeyObject): SealDeps => ({
  pool,
  origin: checkpoints.origin,
  privateKey,
  witnesses: [
    ...(checkpoints.witnessFile === null ? [] : [fileWitness(checkpoints.witnessFile)]),
    ...(checkpoints.witnessUrl === null ? [] : [webhookWitness(checkpoints.witnessUrl)]),
  ],
});
