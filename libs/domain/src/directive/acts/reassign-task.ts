import { z } from 'zod';
import { BY_SUPERVISORS } from '../../shared/grants.js';
import { id, longText } from '../../shared/schema.js';
import type { DecisionContext } from '../context.js';
import type { Directive, Task } from '../state/index.js';
import { replyOwedBy } from '../state/upward-reply.js';
import type { Condition } from '../who-may/conditions.js';
import { taskAct } from './define-act.js';
import { POLICY_SET_THE_DATE } from './shared/dates.js';
import { newDueNeeded, reassignment } from './shared/reassignment.js';
import { first, textRequired, when } from '../../shared/refusing.js';
import { due } from './shared/schema.js';
import { statusRequired } from './shared/states.js';
import { beforeReply, unknownDepartment } from './shared/task-orders.js';

type Dated = { due?: unknown };
type OnTask = { state: Directive; task: Task };

/** No other date is named, and none is needed. */
const dateKept = ({ state, task }: OnTask, ctx: DecisionContext, data: Dated | null): boolean =>
  data?.due === undefined && newDueNeeded(state, task, ctx) === null;

const decidedToReassign = ({ status, responses, lead }: Task): boolean => {
  const decision = responses.findLast(({ departmentId }) => departmentId === lead)?.decision;
  return status === 'OBJECTED' && decision?.upheld === true && (decision.follow === undefined || decision.follow.what === 'reassignment');
};

/**
 * The office carries out what was decided on the objection of the lead, as long as that is still to be done; to take a task from one that works
 * on it, or works on it again, is not the officer's, nor is its date.
 */
const OBJECTION_UPHELD: Condition<OnTask, Dated> = {
  name: 'objection_upheld_date_kept',
  holds: (on, ctx, data) => dateKept(on, ctx, data) && decidedToReassign(on.task),
};

/** Another date is named by whoever may extend the one that runs. */
export const DATE_KEPT: Condition<OnTask, Dated> = {
  name: 'date_kept_or_policy_set',
  holds: (on, ctx, data) => dateKept(on, ctx, data) || POLICY_SET_THE_DATE.holds(on, ctx, data),
};

/** 改派: to another department, as a task of its own. */
export const reassignTask = taskAct({
  type: 'ReassignTask',
  input: z.object({ to: id, reason: longText, due: due.optional() }),
  grants: BY_SUPERVISORS,
  provided: { supervision_officer: OBJECTION_UPHELD, office_head: DATE_KEPT },
  possible: ({ task }) => statusRequired(task, ['DISPATCHED', 'IN_PROGRESS', 'OBJECTED', 'SUSPENDED']),
  refuses: ({ state, task }, { to, reason, due: date }, who, ctx) =>
    first(
      textRequired({ reason }),
      unknownDepartment(to, ctx),
      when(to === task.lead, 'same_department', { departmentId: to }),
      beforeReply(date?.at, replyOwedBy(state), who.receivedAt),
      when(date !== undefined && date.at <= who.receivedAt, 'due_in_past', { at: date?.at ?? null }),
      when(task.kind === 'standing' && date !== undefined, 'standing_never_overdue', { taskId: task.id }),
      date === undefined ? newDueNeeded(state, task, ctx) : null,
    ),
  decide: (on, data, who, ctx) => reassignment(on, data, who, ctx),
  problems: ['same_department', 'unknown_department', 'due_in_past', 'due_not_before_reply', 'new_due_needed'],
  bulk: true,
});
