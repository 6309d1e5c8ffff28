import { JOB_OUTBOX_KIND, jobStreamId } from '@duban/protocol';
import { type Queryable } from '@duban/platform';
import {
  decideJob,
  evolveJob,
  jobEvents,
  SYSTEM_ACTOR,
  type Instant,
  type Job,
  type JobCommand,
  type JobEventMeta,
  type JobState,
  type StampedJobEvent,
  type StoredPayload,
} from '@duban/domain';
import {
  readStream,
  recordAct,
  VersionConflict,
  withTransaction,
  type AcceptedCommand,
  type NewOutboxRow,
  type StoredEvent,
} from '@duban/event-store';
import { countOpenJobs, projectJob } from '@duban/read-models';
import type pg from 'pg';

export interface RecordedJob {
  job: Job;
  version: number;
}

/** What is done to a job, and by whom. */
export interface JobAct {
  command: JobCommand;
  meta: JobEventMeta;
  /** A person's own command, kept with its fingerprint: sent again, it gets the one answer. */
  kept?: Pick<AcceptedCommand, 'id' | 'fingerprint' | 'body'>;
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

const asJobEvent = ({ type, schemaVersion, data, meta }: StoredEvent): StampedJobEvent => ({
  ...jobEvents.upcast(type, schemaVersion, data as StoredPayload),
  meta,
});

export const foldJob = (events: readonly StoredEvent[]): JobState => events.map(asJobEvent).reduce<JobState>(evolveJob, null);

/** The job as the record has it; null = no such job. */
export const readJob = async (db: Queryable, jobId: string): Promise<RecordedJob | null> => {
  const events = await readStream(db, jobStreamId(jobId));
  const job = foldJob(events);
  return job && { job, version: events.length };
};

/** Circumstances of what a worker records of a job. */
export const workerMeta = (jobId: string, what: string, at: Instant): JobEventMeta => ({
  occurredAt: at,
  actor: SYSTEM_ACTOR,
  accountable: { kind: 'role', role: 'system' },
  authority: { kind: 'system' },
  causationId: `${jobStreamId(jobId)}/${what}`,
  correlationId: jobId,
});

/** The one writer of a job's stream: compare-and-set under its row lock, read models and the start of its run in the same transaction. */
export const recordJob = async (pool: pg.Pool, jobId: string, act: JobAct): Promise<JobActed> => {
  const once = (): Promise<JobActed> => withTransaction(pool, (tx) => inTransaction(tx, jobId, act));
  return once().catch((error: unknown) => {
    // two senders of one request meet in the insert: the second one finds what the first has written
    if (error instanceof VersionConflict) return once();
    throw error;
  });
};

/** Requests of one person go one after another, so that each counts those before it. */
const REQUESTS_OF = 'select pg_advisory_xact_lock(hashtextextended($1, 0))';

const inTransaction = async (tx: Queryable, jobId: string, act: JobAct): Promise<JobActed> => {
  const { command, meta, kept, outbox = [], expectedVersion = null, mostOpen } = act;
  const { personId } = meta.actor;
  if (mostOpen !== undefined) await tx.query(REQUESTS_OF, [`duban.jobs/${personId}`]);
  const streamId = jobStreamId(jobId);
  const start = { kind: JOB_OUTBOX_KIND, topic: jobId, dedupeKey: `${streamId}/start`, payload: { jobId } };
  const recorded = await recordAct<{ jobId: string }, { code: JobActRefusal }>(tx, {
    streamId,
    category: 'job',
    kept: kept ? { ...kept, type: command.type } : null,
    expectedVersion,
    admit: async () => (mostOpen !== undefined && (await countOpenJobs(tx, personId)) >= mostOpen ? { code: 'too_many_open_jobs' } : null),
    decide: (earlier) => {
      const before = foldJob(earlier);
      const decision = decideJob(before, command);
      if (!decision.ok) return decision;
      const events = decision.events.map((event) => ({
        ...event,
        schemaVersion: jobEvents.currentSchemaVersion(event.type),
        meta: { ...meta, policyVersion: '', calendarVersion: '' },
      }));
      const after = events.reduce<JobState>(evolveJob, before);
      if (!after) return { ok: false, refusal: { code: 'job_not_found' } };
      return {
        ok: true,
        result: { jobId },
        events,
        outbox: [...outbox, ...(command.type === 'RequestJob' && !after.finished ? [start] : [])],
        // what has not moved for a while is looked after by the sweep
        nextDue: after.finished ? null : meta.occurredAt,
        closed: after.finished !== null,
      };
    },
  });
  if (!recorded.ok) return { ok: false, code: recorded.refusal.code };
  const { events, from, version } = recorded;
  const job = foldJob(events);
  if (!job) return { ok: false, code: 'job_not_found' };
  await projectJob(tx, { state: foldJob(events.slice(0, from)), version: from }, { state: job, version });
  return { ok: true, job, version };
};
