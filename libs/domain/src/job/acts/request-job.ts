import type { JobRequest } from '../state/kinds.js';
import type { SettledItem } from '../state/outcome.js';
import { settle } from './shared/settling.js';
import { beginningAct } from './define-act.js';

/** `settled`: items that were refused before anything began. */
export type RequestJob = { jobId: string; total: number | null; settled: SettledItem[] } & JobRequest;

/** 提出: items that were refused before anything began are settled with it. */
export const requestJob = beginningAct<'RequestJob', RequestJob>({
  type: 'RequestJob',
  decide: (_, { jobId, total, settled, ...asked }) => [
    { type: 'JobRequested', data: { jobId, total, ...(asked as JobRequest) } },
    ...settle(settled, { known: new Map(), total: total ?? 0, ended: false, to: [] }),
  ],
});
