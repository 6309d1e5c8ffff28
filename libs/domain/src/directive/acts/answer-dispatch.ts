import { z } from 'zod';
import { BY_LEAD_OR_ASSIST } from '../../shared/grants.js';
import { id, longText } from '../../shared/schema.js';
import type { Who } from '../command-meta.js';
import type { Task } from '../state/index.js';
import { addressees, person } from '../addressees.js';
import { taskAct } from './define-act.js';
import { decisionClock, role } from './shared/openings.js';
import { leadRequired, partIn } from './shared/parts.js';
import { first, isRefusal, sure, textRequired, when } from '../../shared/refusing.js';
import { responsePending } from './shared/responses.js';
import { liveRequired, statusRequired } from './shared/states.js';
import { unknownDepartment } from './shared/task-orders.js';

const partOf = (task: Task, who: Who) => partIn(task, who, ['lead', 'assist']);

/** 说明 / 暂无法解决 / 职责异议: the office has to decide it; no clock is satisfied. An assist may only object, to its own part. */
export const answerDispatch = taskAct({
  type: 'AnswerDispatch',
  input: z.object({
    kind: z.enum(['explain_only', 'cannot_solve_now', 'objection']),
    cause: longText,
    done: longText.optional(),
    next: longText.optional(),
    proposedDepartmentId: id.optional(),
  }),
  grants: BY_LEAD_OR_ASSIST,
  possible: ({ task }, who) => {
    const acting = partOf(task, who);
    if (isRefusal(acting)) return acting;
    return first(
      responsePending(task, acting.departmentId),
      acting.part === 'lead' ? statusRequired(task, ['DISPATCHED', 'IN_PROGRESS']) : liveRequired(task),
    );
  },
  refuses: ({ task }, { kind, cause, done, next, proposedDepartmentId: proposed }, who, ctx) => {
    const { departmentId } = sure(partOf(task, who));
    return first(
      kind === 'objection' ? null : leadRequired(task, who),
      kind === 'cannot_solve_now'
        ? when(![cause, done, next].every((text) => text?.trim()), 'cause_done_next_required')
        : textRequired({ cause }),
      unknownDepartment(proposed, ctx),
      when(proposed === departmentId, 'same_department', { departmentId }),
    );
  },
  decide: ({ state, task }, data, who, ctx) => {
    const { departmentId } = sure(partOf(task, who));
    const n = task.responses.length + 1;
    const to = addressees(ctx, who, [{ role: 'office_head' }, person(state.contact)]);
    const clock = { owner: role('office_head'), key: n, limit: state.policy.limits.responseDecision };
    return [
      { type: 'DispatchAnswered', data: { ...data, taskId: task.id, n, departmentId, to } },
      decisionClock({ state, task }, 'response_decision', clock, ctx),
    ];
  },
  problems: ['response_pending', 'cause_done_next_required'],
});
