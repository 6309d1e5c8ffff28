import type { Queryable } from '@duban/platform';
import type { JobState } from '@duban/domain';
import { jobRows, type JobRows } from '../rows/job.rows.js';
import { JOB_TABLES } from './job-tables.js';
import { changesOf, writeTables } from './write-rows.js';

/** Brings the rows of one job from `before` to `after`, inside the transaction of the append. */
export const projectJob = async (
  tx: Queryable,
  before: { state: JobState; version: number },
  after: { state: JobState; version: number },
): Promise<void> => {
  if (before.version === after.version) return;
  await writeTables(tx, changesOf<JobRows>(JOB_TABLES, jobRows(before.state, before.version), jobRows(after.state, after.version)));
};
