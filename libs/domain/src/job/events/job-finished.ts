import type { JobResult } from '../state/kinds.js';
import type { JobEnd } from '../state/outcome.js';
import { defineEvent } from './define-event.js';

/** 任务结束: done, cancelled or failed; `code` says why it failed. Job finished. */
export interface JobFinished {
  end: JobEnd;
  result: JobResult;
  code: string | null;
}

export const jobFinished = defineEvent<'JobFinished', JobFinished>({
  type: 'JobFinished',
  upcasters: [],
  fold: (state, { data, meta }) => ({ ...state, finished: { at: meta.occurredAt, ...data } }),
});
