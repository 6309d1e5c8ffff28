import { z } from 'zod';
import { localDateOf } from '../../calendar/working-time.js';
import { BY_LEADERS } from '../../shared/grants.js';
import { first, textRequired, when } from '../../shared/refusing.js';
import { id, longText, shortText } from '../../shared/schema.js';
import { addressees, headAndClerk } from '../addressees.js';
import { directiveAct } from './define-act.js';
import { leaderRequired, workOrdered } from './shared/leaders.js';
import { inWhoseName } from './shared/roles.js';
import { taskOrders } from './shared/schema.js';
import { isLive } from './shared/states.js';
import { WRONG_ORDERS, wrongOrders } from './shared/task-orders.js';

const ORDERED = { description: 'A directive of its own, linked to this one, that the instruction opens: the office takes it from there' };

/**
 * 圈阅: a leader has read it, with or without an instruction 批示, which may open a directive of its own. Also when it has ended; those
 * concerned and the contact hear of it.
 */
export const markRead = directiveAct({
  type: 'MarkRead',
  input: z.object({
    taskId: id.optional(),
    instruction: longText.default(''),
    order: z
      .object({ title: shortText, requirement: longText, closureStandard: longText, leaderInCharge: id, tasks: taskOrders.default([]) })
      .optional()
      .meta(ORDERED),
  }),
  grants: BY_LEADERS,
  possible: () => null,
  refuses: ({ state }, { taskId, instruction, order }, who, ctx) =>
    first(
      when(taskId !== undefined && !state.tasks[taskId], 'task_not_found', { taskId: taskId ?? null }),
      order ? textRequired({ instruction, title: order.title, requirement: order.requirement }) : null,
      when(order?.closureStandard.trim() === '', 'closure_standard_required'),
      order && order.tasks.length > 0 ? wrongOrders(order.tasks, { at: who.receivedAt }, ctx) : null,
      order
        ? leaderRequired({ issuingLeader: inWhoseName(who), leaderInCharge: order.leaderInCharge }, workOrdered(order.tasks), ctx)
        : null,
    ),
  decide: ({ state }, { taskId, instruction, order }, who, ctx) => {
    const tasks = Object.values(state.tasks).filter((task) => (taskId === undefined ? isLive(task) : task.id === taskId));
    const to = addressees(ctx, who, [
      ...tasks.flatMap(({ lead }) => headAndClerk(lead)),
      { role: 'person', personId: state.contact },
      { role: 'person', personId: state.leaderInCharge },
    ]);
    const opened = order && { ...order, issuingLeader: inWhoseName(who), date: localDateOf(ctx.now, ctx.calendar) };
    const about = taskId === undefined ? {} : { taskId };
    return [{ type: 'DirectiveRead', data: { ...about, instruction, order: opened ?? null, to } }];
  },
  problems: ['closure_standard_required', 'leader_not_eligible', ...WRONG_ORDERS],
});
