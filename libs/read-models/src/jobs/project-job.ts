import type { Queryable } from '@duban/platform';
import type { JobState } from '@duban/domain';
import { changesOf, writeTables } from '../tables/write-rows.js';
import { JOB_TABLES, type JobRows, jobRows } from './job.rows.js';

/** Brings the rows of one job from `before` to `after`, inside the transaction of the append. */
export const projectJob = async (
  tx: Queryable,
  before: { state: JobState; version: number },
  after: { state: JobState; version: number },
): Promise<void> => {
  if (before.version === after.version) return;
  await writeTables(tx, changesOf<JobRows>(JOB_TABLES, jobRows(before.state, before.version), jobRows(after.state, after.version)));
};
