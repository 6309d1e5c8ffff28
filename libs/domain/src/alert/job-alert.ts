import type { BulkCommandType } from '../directive/acts/registry.js';
import { JOB_EVENTS } from '../job/events/registry.js';
import { evolveJob, type Job, type JobState, type StampedJobEvent } from '../job/job.js';
import { chosen } from '../shared/told.js';
import type { AlertKind, AlertLevel } from '../shared/alert-kinds.js';
import type { PersonId } from '../shared/party.js';
import type { Instant } from '../shared/time.js';

/** How a job has ended, for whoever asked for it: worded when somebody reads it. */
export interface JobAlertSubject {
  job: {
    kind: Job['kind'];
    /** Of a bulk job. */
    command: BulkCommandType | null;
    end: 'done' | 'cancelled' | 'failed';
    /** null for a kind without items that had not come so far. */
    total: number | null;
    done: number;
    refused: number;
    cancelledBy: PersonId | null;
    /** Of an export: the bundle is kept before it. */
    until: Instant | null;
  };
}

export interface JobAlertMessage {
  /** Job, version and person: the same however often it is projected or sent. */
  id: string;
  personId: PersonId;
  jobId: string;
  directiveId: null;
  directiveNumber: null;
  taskId: null;
  kind: AlertKind;
  level: AlertLevel;
  event: StampedJobEvent['type'];
  subject: JobAlertSubject;
  version: number;
  createdAt: Instant;
}

type Versioned = StampedJobEvent & { version: number };

const subjectOf = (job: Job, end: JobAlertSubject['job']['end']): JobAlertSubject['job'] => {
  const outcomes = [...job.settled.values()].map(({ outcome }) => outcome.status);
  const settled = (status: 'done' | 'refused'): number => outcomes.filter((one) => one === status).length;
  const result = job.finished?.result ?? null;
  const progress = job.total === null ? job.progress : { total: job.total, done: settled('done') };
  return {
    kind: job.kind,
    command: job.kind === 'commands' ? job.request.command : null,
    end,
    // what a bundle holds is known when it is made
    ...(result ? { total: result.directives, done: result.directives } : { total: progress?.total ?? null, done: progress?.done ?? 0 }),
    refused: settled('refused'),
    cancelledBy: end === 'cancelled' ? (job.cancellation?.by ?? null) : null,
    until: result?.until ?? null,
  };
};

/** The alerts of further events of a job, each told by the job as it stood right after its event. */
export const jobAlertsOf = (before: JobState, events: readonly Versioned[]): JobAlertMessage[] => {
  let state = before;
  return events.flatMap((event) => {
    const job = evolveJob(state, event);
    state = job;
    if (job === null || event.type !== 'JobFinished') return [];
    const { data } = event;
    const subject = subjectOf(job, data.end);
    const { told } = JOB_EVENTS[event.type];
    if (!('persons' in told)) return [];
    const { kind, level } = told.alert;
    return told.persons(data).map((personId) => ({
      id: `${job.id}.${event.version}.${personId}`,
      personId,
      jobId: job.id,
      directiveId: null,
      directiveNumber: null,
      taskId: null,
      kind: chosen(kind, data, job),
      level: chosen(level, data, job),
      event: event.type,
      subject: { job: subject },
      version: event.version,
      createdAt: event.meta.occurredAt,
    }));
  });
};
