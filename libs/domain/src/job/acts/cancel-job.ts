import { when } from '../../shared/refusing.js';
import type { JobEvent } from '../events/registry.js';
import { finished } from './shared/settling.js';
import { toldOfEnd } from './shared/told-of-end.js';
import { jobAct } from './define-act.js';

export interface CancelJob {
  reason: string;
}

/** 取消: one that nobody has taken up yet ends at once; otherwise its worker ends it, after what is under way. */
export const cancelJob = jobAct<'CancelJob', CancelJob>({
  type: 'CancelJob',
  refuses: ({ job }) => when(job.finished !== null, 'job_finished'),
  decide: ({ job }, { reason }, by) => {
    if (job.cancellation) return [];
    const asked: JobEvent = { type: 'JobCancellationRequested', data: { reason } };
    return job.startedAt === null ? [asked, finished('cancelled', toldOfEnd(job, 'cancelled', by))] : [asked];
  },
});
