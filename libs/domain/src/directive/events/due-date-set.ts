import type { PersonId, TaskId } from '../../shared/party.js';
import type { Instant } from '../../shared/time.js';
import { dueEntry, moveDue } from '../state/due-ledger.js';
import type { DueEntry } from '../state/index.js';
import { defineEvent } from './define-event.js';
import { named } from './told.js';

/** 重定时限: a leader's new limit for an overdue task (scoring stays on the baseline), or a re-judging by a later calendar. New limit set. */
export interface DueDateSet {
  taskId: TaskId;
  kind: Extract<DueEntry['kind'], 'new_limit' | 'rejudged'>;
  due: Instant;
  reason: string;
  to: PersonId[];
}

export const dueDateSet = defineEvent<'DueDateSet', DueDateSet>({
  type: 'DueDateSet',
  upcasters: [],
  fold: (state, { data, meta }) => moveDue(state, data.taskId, dueEntry(data.kind, data.due, meta, data.reason)),
  told: named({ whom: ['lead'], kind: 'information', level: 'warn' }),
});
