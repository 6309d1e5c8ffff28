import { nobody } from '../../shared/told.js';
import { defineEvent } from './define-event.js';

/** 任务开始: a worker has taken it up. Job started. */
export type JobStarted = Record<string, never>;

export const jobStarted = defineEvent<'JobStarted', JobStarted>({
  type: 'JobStarted',
  upcasters: [],
  fold: (state, { meta }) => ({ ...state, startedAt: meta.occurredAt }),
  told: nobody('whoever asked sees how far it is'),
});
