import type { Actor, Assertion, PersonId } from '../../shared/party.js';
import type { Instant } from '../../shared/time.js';
import type { JobRequest, JobResult } from './kinds.js';
import type { ItemOutcome, JobEnd } from './outcome.js';

export type JobStatus =
  | 'REQUESTED' // 待执行
  | 'RUNNING' // 执行中
  | 'CANCELLING' // 正在取消: what is under way is finished first
  | 'DONE' // 已完成, refused items included
  | 'CANCELLED' // 已取消
  | 'FAILED'; // 执行失败

export interface SettledAt {
  outcome: ItemOutcome;
  at: Instant;
}

export type Job = JobRequest & {
  id: string;
  requestedBy: Actor;
  requestedAt: Instant;
  /** Decided elsewhere before it was sent, as in a meeting: so is each of its items. */
  asserted?: Assertion;
  /** Number of items; null for a kind that has none. */
  total: number | null;
  /** By the item's place in the request. */
  settled: ReadonlyMap<number, SettledAt>;
  startedAt: Instant | null;
  progress: { done: number; total: number } | null;
  cancellation: { by: PersonId; at: Instant; reason: string } | null;
  finished: { at: Instant; end: JobEnd; result: JobResult; code: string | null } | null;
};

/** The state of a job's stream; null before its first event. */
export type JobState = Job | null;

const ENDED: Record<JobEnd, JobStatus> = { done: 'DONE', cancelled: 'CANCELLED', failed: 'FAILED' };

export const jobStatus = (job: Job): JobStatus => {
  if (job.finished) return ENDED[job.finished.end];
  if (job.cancellation) return 'CANCELLING';
  return job.startedAt === null ? 'REQUESTED' : 'RUNNING';
};

/** `skipped`: the job ended before its turn. */
export type JobItemStatus = 'waiting' | 'done' | 'refused' | 'skipped';

export const itemStatus = (job: Job, n: number): JobItemStatus =>
  job.settled.get(n)?.outcome.status ?? (job.finished ? 'skipped' : 'waiting');
