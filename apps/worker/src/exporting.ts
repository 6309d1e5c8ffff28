import { calendarByVersion } from '@duban/domain';
import { readVerifierKeys } from '@duban/event-store';
import { HashedFiles, type Clock, type ConnectedConfig } from '@duban/platform';
import { join } from 'node:path';
import type { KeyObject } from 'node:crypto';
import type { Pool } from 'pg';
import { sealingWith } from './sealing.js';

/** Where exports come from and where they are put, for the job that makes them and the sweep that clears them away. */
export const exportingTo = (config: ConnectedConfig, pool: Pool, clock: Clock, signingKey: KeyObject | null) => {
  const { filesDir, checkpoints } = config;
  const exportsDir = join(filesDir, 'exports');
  const files = new HashedFiles(filesDir);
  return {
    ...{ pool, exportsDir, bundles: new HashedFiles(exportsDir) },
    openFile: (sha256: string) => files.open(sha256),
    calendar: async (version: string) => calendarByVersion(version),
    keys: () => readVerifierKeys(checkpoints.publicKeysFile),
    sealing: signingKey && sealingWith(config, pool, signingKey),
    now: () => clock.now(),
  };
};
