import { jobStreamId, type JobStep, type JobStepInput } from '@duban/protocol';
import { type Queryable, isServerAway } from '@duban/platform';
import { systemMeta, type Instant, type Job, type JobCommand } from '@duban/domain';
import type { NewOutboxRow } from '@duban/event-store';
import type pg from 'pg';
import { isRetryable, failedJobRow, readJob, recordJob, type RecordedJob } from '@duban/directives';
import type { JobGiven, JobRunners, JobTurn } from '@duban/directives';

export interface JobActivityDeps {
  pool: pg.Pool;
  clock: { now(): Instant };
  runners: JobRunners;
  /** Of a step that failed for good, in words for whoever reads the log. */
  onFailure: (failure: { jobId: string; error: unknown }) => void;
  /** Real ms between two looks at whether the job was cancelled while a step goes on; default 1 s. */
  lookEveryMs?: number;
}

/** What surrounds one attempt at a step. */
export interface StepWatch {
  /** Aborted when the worker stops. */
  signal: AbortSignal;
  /** From 1. */
  attempt: number;
}

/** One step of any kind of job. */
export interface JobSteps {
  runJobStep(input: JobStepInput, watch: StepWatch): Promise<JobStep>;
}

interface Turn extends JobTurn {
  incident?: NewOutboxRow;
}

/** A fault of ours that comes back this often is not going away: the job ends as failed, and its items say how far it came. */
const MOST_FAULTS = 6;

const CANCELLED = `select 1 from duban.event where stream_id = $1 and type in ('JobCancellationRequested', 'JobFinished') limit 1`;

/** A signal that follows the record: aborted within `everyMs` of the job's cancellation. */
const cancellationOf = (db: Queryable, jobId: string, everyMs: number): { signal: AbortSignal; stop: () => void } => {
  const cancelled = new AbortController();
  const look = async (): Promise<void> => {
    const { rows } = await db.query(CANCELLED, [jobStreamId(jobId)]);
    if (rows.length > 0) cancelled.abort();
  };
  // a look that fails is made up for by the next one, and by the step after this
  const timer = setInterval(() => void look().catch(() => undefined), everyMs);
  return { signal: cancelled.signal, stop: () => clearInterval(timer) };
};

const step = (runners: JobRunners, job: Job, given: JobGiven): Promise<JobTurn> => {
  switch (job.kind) {
    case 'commands':
      return runners.commands.step(job, given);
    case 'export':
      return runners.export.step(job, given);
  }
};

/** One step of any kind of job: what it found out is recorded before it answers, so a run may be lost and begun again at any point. */
export const createJobActivities = ({ pool, clock, runners, onFailure, lookEveryMs = 1_000 }: JobActivityDeps): JobSteps => {
  const record = async (at: RecordedJob, command: JobCommand, outbox: readonly NewOutboxRow[] = []): Promise<RecordedJob> => {
    const jobId = at.job.id;
    const meta = systemMeta(`${jobStreamId(jobId)}/${at.version}/${command.type}`, clock.now(), { correlationId: jobId });
    const acted = await recordJob(pool, jobId, { command, meta, outbox });
    if (!acted.ok) throw new Error(`${command.type} of job ${jobId}: ${acted.code}`);
    return acted;
  };

  const turn = async (at: RecordedJob, cursor: JobStepInput['cursor'], { signal, attempt }: StepWatch): Promise<Turn> => {
    const { job } = at;
    const cancellation = cancellationOf(pool, job.id, lookEveryMs);
    const given: JobGiven = {
      cursor,
      signal: AbortSignal.any([signal, cancellation.signal]),
      report: async (progress) => void (await record(at, { type: 'ReportProgress', data: progress })),
    };
    try {
      return await step(runners, job, given);
    } catch (error) {
      if (isRetryable(error) || isServerAway(error) || attempt < MOST_FAULTS) throw error;
      onFailure({ jobId: job.id, error });
      const facts: JobTurn['facts'] = [{ type: 'FinishJob', data: { end: 'failed', result: null, code: 'internal' } }];
      return { facts, next: null, incident: failedJobRow(job.id, error) };
    } finally {
      cancellation.stop();
    }
  };

  return {
    runJobStep: async ({ jobId, cursor }, watch) => {
      let at = await readJob(pool, jobId);
      if (!at || at.job.finished) return { ended: true };
      if (at.job.cancellation) {
        await record(at, { type: 'FinishJob', data: { end: 'cancelled', result: null, code: null } });
        return { ended: true };
      }
      if (at.job.startedAt === null) at = await record(at, { type: 'StartJob', data: {} });
      if (at.job.finished) return { ended: true };
      const { facts, next, incident } = await turn(at, cursor, watch);
      for (const fact of facts) at = await record(at, fact, incident && [incident]);
      return at.job.finished ? { ended: true } : { ended: false, ...(next ?? { cursor, waitMs: 0 }) };
    },
  };
};
