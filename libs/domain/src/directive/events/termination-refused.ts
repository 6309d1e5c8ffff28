import type { PersonId, TaskId } from '../../shared/party.js';
import { withHolds } from '../state/holds.js';
import { decideTermination } from '../state/termination.js';
import { defineEvent } from './define-event.js';
import { named } from './told.js';

/** 不予停办: the work goes on, by its old date. Termination refused. */
export interface TerminationRefused {
  taskId: TaskId;
  n: number;
  reason: string;
  to: PersonId[];
}

export const terminationRefused = defineEvent<'TerminationRefused', TerminationRefused>({
  type: 'TerminationRefused',
  upcasters: [],
  fold: (state, { data, meta }) => withHolds(decideTermination(state, { ...data, granted: false }, meta), data.taskId),
  told: named({ whom: ['lead'], kind: 'information', level: 'warn' }),
});
