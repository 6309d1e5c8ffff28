import { cancelJob } from './cancel-job.js';
import { finishJob } from './finish-job.js';
import { reportProgress } from './report-progress.js';
import { requestJob } from './request-job.js';
import { settleItems } from './settle-items.js';
import { startJob } from './start-job.js';

/** Every act on a job, by its type. */
const DEFINED = {
  RequestJob: requestJob,
  StartJob: startJob,
  ReportProgress: reportProgress,
  SettleItems: settleItems,
  CancelJob: cancelJob,
  FinishJob: finishJob,
};

export type JobCommandType = keyof typeof DEFINED;
/** All of them; one that stands under another's name does not compile. */
export const JOB_ACTS: { readonly [T in JobCommandType]: (typeof DEFINED)[T] & { readonly type: T } } = DEFINED;

/** What is asked of each. */
export type JobCommandMap = { [T in JobCommandType]: Parameters<(typeof DEFINED)[T]['decide']>[1] };
export type JobCommand = { [T in JobCommandType]: { type: T; data: JobCommandMap[T] } }[JobCommandType];
