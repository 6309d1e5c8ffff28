import { JOB_OUTBOX_KIND } from '@duban/protocol';
import { type Queryable } from '@duban/platform';
import { decideJob, jobAlertsOf, type EventMeta, type Job, type JobCommand, type JobEvent, type JobState } from '@duban/domain';
import {
  behindOthers,
  foldEvents,
  JOBS,
  readState,
  recordAct,
  type SentCommand,
  type NewOutboxRow,
  type Recorded,
} from '@duban/event-store';
import { countOpenJobs, projectJob } from '@duban/read-models';
import type pg from 'pg';
import { alertOutboxRow } from '../alert-outbox-row.js';

export interface RecordedJob {
  job: Job;
  version: number;
}

/** What is done to a job, and by whom. */
export interface JobAct {
  command: JobCommand;
  meta: EventMeta;
  /** A person's own command, kept with its fingerprint: sent again, it gets the one answer. */
  kept?: SentCommand;
  /** Further rows for the dispatchers. */
  outbox?: readonly NewOutboxRow[];
  /** If-Match. */
  expectedVersion?: number | null;
  /** Of a request: so many of its actor's may be open, this one with them. */
  mostOpen?: number;
}

export type JobActRefusal =
  'job_not_found' | 'job_exists' | 'job_finished' | 'idempotency_key_reused' | 'precondition_failed' | 'too_many_open_jobs';
export type JobActed = ({ ok: true } & RecordedJob) | { ok: false; code: JobActRefusal };

/** The job as the record has it; null = no such job. */
export const readJob = async (db: Queryable, jobId: string): Promise<RecordedJob | null> => {
  const { state: job, version } = await readState(db, JOBS, jobId);
  return job && { job, version };
};

/** The one writer of a job's stream: under its row lock, read models and the start of its run in the same transaction. */
export const recordJob = (pool: pg.Pool, jobId: string, act: JobAct): Promise<JobActed> =>
  behindOthers(pool, (tx) => recordJobIn(tx, jobId, act));

/** Requests of one person go one after another, so that each counts those before it. */
const REQUESTS_OF = 'select pg_advisory_xact_lock(hashtextextended($1, 0))';

/** The same, in a transaction that records its cause too. */
export const recordJobIn = async (tx: Queryable, jobId: string, act: JobAct): Promise<JobActed> => {
  const { command, meta, kept = null, outbox = [], expectedVersion, mostOpen } = act;
  const { personId } = meta.actor;
  if (mostOpen !== undefined) await tx.query(REQUESTS_OF, [`duban.jobs/${personId}`]);
  const start = { kind: JOB_OUTBOX_KIND, topic: jobId, dedupeKey: `${JOBS.streamId(jobId)}/start`, payload: { jobId } };
  const acted = await recordAct<JobState, JobEvent, { jobId: string }, { code: JobActRefusal }>(tx, JOBS, jobId, {
    kept,
    expectedVersion,
    admit: async () => (mostOpen !== undefined && (await countOpenJobs(tx, personId)) >= mostOpen ? { code: 'too_many_open_jobs' } : null),
    decide: ({ state: before, version }) => {
      const decision = decideJob(before, command, personId);
      if (!decision.ok) return decision;
      const events = decision.events.map((event, n): Recorded<JobEvent> => ({ ...event, meta, version: version + n + 1 }));
      const after = foldEvents(JOBS, events, before);
      if (!after) return { ok: false, refusal: { code: 'job_not_found' } };
      return {
        ok: true,
        result: { jobId },
        events,
        outbox: [
          ...outbox,
          ...(command.type === 'RequestJob' && !after.finished ? [start] : []),
          ...jobAlertsOf(before, events).map(alertOutboxRow),
        ],
        // what has not moved for a while is looked after by the sweep
        nextDue: after.finished ? null : meta.occurredAt,
        closed: after.finished !== null,
      };
    },
  });
  if (!acted.ok) return { ok: false, code: acted.refusal.code };
  const { before, state: job, version, events } = acted;
  if (!job) return { ok: false, code: 'job_not_found' };
  await projectJob(tx, before, { state: job, version, events });
  return { ok: true, job, version };
};
