import { jobAct } from './define-act.js';

export type StartJob = Record<string, never>;

/** 开始: a worker takes it up. */
export const startJob = jobAct<'StartJob', StartJob>({
  type: 'StartJob',
  decide: ({ job }) => (job.finished || job.startedAt !== null ? [] : [{ type: 'JobStarted', data: {} }]),
});
