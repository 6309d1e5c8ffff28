import type { Queryable } from '@duban/platform';
import type { JobState, StampedJobEvent } from '@duban/domain';
import { changesOf, writeTables } from '../tables/write-rows.js';
import { JOB_TABLES, type JobRows, jobAlertRows, jobRows } from './job.rows.js';

/** Brings the rows of one job from `before` to `after` by the events in between, inside the transaction of the append. */
export const projectJob = async (
  tx: Queryable,
  before: { state: JobState; version: number },
  after: { state: JobState; version: number; events: readonly (StampedJobEvent & { version: number })[] },
): Promise<void> => {
  if (before.version === after.version) return;
  const alerts = jobAlertRows(before.state, after.events);
  const [old, now] = [jobRows(before.state, before.version, []), jobRows(after.state, after.version, alerts)];
  await writeTables(tx, changesOf<JobRows>(JOB_TABLES, old, now));
};
