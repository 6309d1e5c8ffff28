import type { JobCursor } from '@duban/protocol';
import type { Job, JobCommand, JobKind } from '@duban/domain';

export type JobOf<K extends JobKind> = Extract<Job, { kind: K }>;

/** What a runner has to record of its step. */
export type JobFact = Extract<JobCommand, { type: 'SettleItems' | 'FinishJob' }>;

export interface JobTurn {
  facts: JobFact[];
  /** How to go on, unless the facts end the job; `waitMs` of real time before. */
  next: { cursor: JobCursor; waitMs: number } | null;
}

export interface JobGiven {
  /** From where the last step left off; a step may run twice from the same one. */
  cursor: JobCursor;
  /** Begin nothing more: the job was cancelled, or the worker stops. What is under way is still recorded. */
  signal: AbortSignal;
  /** For kinds without items. */
  report(progress: { done: number; total: number }): Promise<void>;
}

/** What one kind of job does. A step is bounded work, and safe to run again. */
export interface JobRunner<K extends JobKind> {
  /** An expected failure is a `FinishJob` with its code; what is thrown is tried again. */
  step(job: JobOf<K>, given: JobGiven): Promise<JobTurn>;
}

export type JobRunners = { [K in JobKind]: JobRunner<K> };
