import type { JobResult } from '../state/kinds.js';
import type { JobEnd } from '../state/outcome.js';
import { toldOfEnd } from './shared/told-of-end.js';
import { jobAct } from './define-act.js';

export interface FinishJob {
  end: JobEnd;
  result: JobResult;
  code: string | null;
}

/** 结束: its worker says how it ended, once. */
export const finishJob = jobAct<'FinishJob', FinishJob>({
  type: 'FinishJob',
  decide: ({ job }, data, by) => (job.finished ? [] : [{ type: 'JobFinished', data: { ...data, to: toldOfEnd(job, data.end, by) } }]),
});
