import { z } from 'zod';
import { BY_OFFICE } from '../../shared/grants.js';
import { askedToApprove } from '../addressees.js';
import { replyOwedBy } from '../state/upward-reply.js';
import { directiveAct } from './define-act.js';
import { dispatchTasks } from './dispatch-tasks.js';
import { taskOrders } from './shared/schema.js';
import { directiveStatus } from './shared/states.js';
import { WRONG_ORDERS, wrongOrders } from './shared/task-orders.js';

const PLANNED_ANEW = { description: 'Take the place of the tasks planned before' };

/** 提请立项审批: `tasks` take the place of those planned before. */
export const proposeDirective = directiveAct({
  type: 'ProposeDirective',
  input: z.object({ tasks: taskOrders.min(1).optional().meta(PLANNED_ANEW) }),
  grants: BY_OFFICE,
  possible: ({ state }) => directiveStatus(state, ['DRAFT']),
  refuses: ({ state }, { tasks }, who, ctx) =>
    tasks ? wrongOrders(tasks, { at: who.receivedAt, replyBy: replyOwedBy(state) }, ctx) : null,
  decide: ({ state }, { tasks }, who, ctx) => [
    { type: 'DirectiveProposed', data: { orders: tasks ?? null, to: askedToApprove(state, who, ctx) } },
  ],
  problems: WRONG_ORDERS,
  includes: ({ tasks }) => (tasks && tasks.length > 0 ? [dispatchTasks] : []),
});
