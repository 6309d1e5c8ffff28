import type { PersonId } from '../../shared/party.js';
import { oneOf, toNamed } from '../../shared/told.js';
import type { JobResult } from '../state/kinds.js';
import type { Job } from '../state/job-state.js';
import type { JobEnd } from '../state/outcome.js';
import { defineEvent } from './define-event.js';

/**
 * 任务结束: done, cancelled or failed; `code` says why it failed. Job finished.
 * v2: whom it tells; nobody where v1 did not say.
 */
export interface JobFinished {
  end: JobEnd;
  result: JobResult;
  code: string | null;
  to: PersonId[];
}

/** One that did not do all it was asked for is worth a look. */
const levelOf = ({ end }: JobFinished, { settled }: Job): 'info' | 'warn' | 'serious' => {
  if (end === 'failed') return 'serious';
  return end === 'cancelled' || [...settled.values()].some(({ outcome }) => outcome.status === 'refused') ? 'warn' : 'info';
};

export const jobFinished = defineEvent<'JobFinished', JobFinished>({
  type: 'JobFinished',
  upcasters: [(v1) => ({ ...v1, to: [] })],
  fold: (state, { data: { to: _, ...how }, meta }) => ({ ...state, finished: { at: meta.occurredAt, ...how } }),
  told: toNamed({ whom: ['requester'], kind: 'information', level: oneOf(['info', 'warn', 'serious'], levelOf) }),
});
