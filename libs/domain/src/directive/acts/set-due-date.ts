import { z } from 'zod';
import { BY_DECIDERS } from '../../shared/grants.js';
import { dueInstant, longText } from '../../shared/schema.js';
import { addressees, headAndClerk } from '../addressees.js';
import type { Condition } from '../who-may/conditions.js';
import { taskAct } from './define-act.js';
import { pendingExtension } from './shared/dates.js';
import { first, textRequired, when } from '../../shared/refusing.js';
import { statusRequired } from './shared/states.js';

/** A date judged anew is the same date under another calendar; a new limit is a leader's own. */
const NOT_A_NEW_LIMIT: Condition<object, { kind: string }> = {
  name: 'not_a_new_limit',
  holds: (_on, _ctx, data) => data?.kind !== 'new_limit',
};

/**
 * 另定时限: overdue with none asked, a leader sets a new limit; scoring stays on the baseline. `rejudged` is the explicit, recorded
 * judging of a date anew (a later holiday notice), earlier or later.
 */
export const setDueDate = taskAct({
  type: 'SetDueDate',
  input: z.object({ kind: z.enum(['new_limit', 'rejudged']), due: dueInstant, reason: longText }),
  grants: BY_DECIDERS,
  provided: { office_head: NOT_A_NEW_LIMIT },
  possible: ({ task }) =>
    first(
      when(task.kind === 'standing', 'standing_never_overdue', { taskId: task.id }),
      statusRequired(task, ['DISPATCHED', 'IN_PROGRESS']),
    ),
  refuses: ({ task }, { kind, due, reason }, who) => {
    const limit = kind === 'new_limit';
    const overdue = task.currentDue !== null && who.receivedAt > task.currentDue;
    return first(
      when(limit && pendingExtension(task) !== undefined, 'extension_pending', { taskId: task.id }),
      when(limit && !overdue, 'task_wrong_state', { taskId: task.id, status: task.status, overdue: false }),
      textRequired({ reason }),
      when(due === task.currentDue, 'same_as_baseline', { due }),
      when(due <= who.receivedAt, 'due_in_past', { at: due }),
    );
  },
  decide: ({ task }, data, who, ctx) => [{ type: 'DueDateSet', data: { ...data, to: addressees(ctx, who, headAndClerk(task.lead)) } }],
  problems: ['due_in_past', 'extension_pending', 'same_as_baseline'],
  bulk: true,
});
