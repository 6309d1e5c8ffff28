import type { PersonId, TaskId } from '../../shared/party.js';
import type { Instant } from '../../shared/time.js';
import { dueEntry, moveDue } from '../state/due-ledger.js';
import type { DueEntry } from '../state/index.js';
import { defineEvent } from './define-event.js';
import { named } from './told.js';

/**
 * 重定时限: the current date of a task is another one. Due date set. A leader's new limit for an overdue task (scoring stays on the
 * baseline), a re-judging by a later calendar, or the correction of a date that was wrong.
 * v2: the date it replaces, on what a correction rests, and which calendar judged; null where v1 did not say.
 */
export interface DueDateSet {
  taskId: TaskId;
  kind: Extract<DueEntry['kind'], 'new_limit' | 'rejudged' | 'correction'>;
  due: Instant;
  previousDue: Instant | null;
  basis: string | null;
  calendarVersion: string | null;
  reason: string;
  to: PersonId[];
}

export const dueDateSet = defineEvent<'DueDateSet', DueDateSet>({
  type: 'DueDateSet',
  upcasters: [(v1) => ({ ...v1, previousDue: null, basis: null, calendarVersion: null })],
  fold: (state, { data, meta }) => {
    const { taskId, kind, due, reason, basis, calendarVersion } = data;
    const more = { ...(basis === null ? {} : { basis }), ...(calendarVersion === null ? {} : { calendarVersion }) };
    return moveDue(state, taskId, { ...dueEntry(kind, due, meta, reason), ...more });
  },
  told: named({ whom: ['lead', 'assists', 'contact', 'leader_in_charge', 'issuing_leader'], kind: 'information', level: 'warn' }),
});
