import { jobAct } from './define-act.js';

export interface ReportProgress {
  done: number;
  total: number;
}

/** 进度: of a kind without items. */
export const reportProgress = jobAct<'ReportProgress', ReportProgress>({
  type: 'ReportProgress',
  decide: ({ job }, { done, total }) => {
    const known = job.progress?.done === done && job.progress.total === total;
    return job.finished || known ? [] : [{ type: 'JobProgressed', data: { done, total } }];
  },
});
