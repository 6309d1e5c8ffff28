import type { SettledItem } from '../state/outcome.js';
import { settle } from './shared/settling.js';
import { toldOfEnd } from './shared/told-of-end.js';
import { jobAct } from './define-act.js';

export interface SettleItems {
  items: SettledItem[];
}

/** 逐项办结: what became of items; the last one ends the job. */
export const settleItems = jobAct<'SettleItems', SettleItems>({
  type: 'SettleItems',
  decide: ({ job }, { items }, by) =>
    settle(items, { known: job.settled, total: job.total ?? 0, ended: job.finished !== null, to: toldOfEnd(job, 'done', by) }),
});
