import type { JobEnd, JobEvent, JobRequest, JobResult, SettledItem } from './events.js';

export interface JobCommandMap {
  /** `settled`: items that were refused before anything began. */
  RequestJob: { jobId: string; total: number | null; settled: SettledItem[] } & JobRequest;
  StartJob: Record<string, never>;
  ReportProgress: { done: number; total: number };
  SettleItems: { items: SettledItem[] };
  CancelJob: { reason: string };
  FinishJob: { end: JobEnd; result: JobResult; code: string | null };
}
export type JobCommandType = keyof JobCommandMap;
export type JobCommand = { [T in JobCommandType]: { type: T; data: JobCommandMap[T] } }[JobCommandType];

/** Stable codes of refusals about a job. Never reuse a code for another meaning. */
export const JOB_REFUSAL_CODES = ['job_not_found', 'job_exists', 'job_finished'] as const;
export type JobRefusalCode = (typeof JOB_REFUSAL_CODES)[number];
export type JobDecision = { ok: true; events: JobEvent[] } | { ok: false; refusal: { code: JobRefusalCode } };
