import { JOB_OUTBOX_KIND, jobIdOfStream } from '@duban/protocol';
import { type Queryable, eachOf, type BackgroundJob } from '@duban/platform';
import type { Instant } from '@duban/domain';
import { claimOutbox, completeOutbox, failOutbox, openStreams, overdueStreams } from '@duban/event-store';
import type pg from 'pg';
import { onClock } from '../waking/sweep.js';

/** Gives a job its run, or leaves it the one it has. */
export type StartJob = (jobId: string) => Promise<void>;

const PAGE = 50;
const WIDTH = 4;

/** Starts the runs of jobs that have just been requested. At least once: a run that finds its job ended ends too. */
export const createJobDispatch = ({ pool, start, everyMs = 250 }: { pool: pg.Pool; start: StartJob; everyMs?: number }): BackgroundJob => ({
  name: 'start-jobs',
  everyMs,
  once: async (signal) => {
    const rows = await claimOutbox(pool, { kind: JOB_OUTBOX_KIND, limit: PAGE });
    await eachOf(rows, WIDTH, signal, async (row) => {
      try {
        await start((row.payload as { jobId: string }).jobId);
        await completeOutbox(pool, row);
      } catch (error) {
        await failOutbox(pool, row, String(error));
      }
    });
    return rows.length === PAGE;
  },
});

export interface JobSweepDeps {
  db: Queryable;
  clock: { now(): Instant; realMsUntil(at: Instant): number };
  start: StartJob;
  /** Real ms for which a job must not have moved; default 60 s. */
  graceMs?: number;
  /** Real ms between two sweeps; default 30 s. */
  everyMs?: number;
}

/** Gives a run to open jobs that have not moved for a while: when Temporal has lost its data, the record alone brings them back. */
export const createJobSweep = ({ db, clock, start, graceMs = 60_000, everyMs = 30_000 }: JobSweepDeps): BackgroundJob => ({
  name: 'sweep-jobs',
  everyMs,
  once: async (signal) => {
    const still = await overdueStreams(db, { category: 'job', now: clock.now(), graceMs: onClock(clock, graceMs), limit: PAGE });
    await eachOf(still, WIDTH, signal, ({ streamId }) => start(jobIdOfStream(streamId)));
    return false;
  },
});

/** Every open job once, after an unclean stop or when Temporal has lost its data. @returns how many there are */
export const resumeJobs = async (
  { db, start }: Pick<JobSweepDeps, 'db' | 'start'>,
  signal: AbortSignal = new AbortController().signal,
): Promise<number> => {
  let open = 0;
  for (let after = ''; ;) {
    const page = await openStreams(db, { category: 'job', after, limit: PAGE });
    await eachOf(page, WIDTH, signal, ({ streamId }) => start(jobIdOfStream(streamId)));
    open += page.length;
    const last = page.at(-1);
    if (last === undefined || signal.aborted) return open;
    after = last.streamId;
  }
};
