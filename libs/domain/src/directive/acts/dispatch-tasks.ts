import { z } from 'zod';
import { BY_OFFICE } from '../../shared/grants.js';
import { replyOwedBy } from '../state/upward-reply.js';
import { directiveAct } from './define-act.js';
import { basisOf, fanOut } from './shared/fan-out.js';
import { taskOrders } from './shared/schema.js';
import { WORKING, directiveStatus } from './shared/states.js';
import { WRONG_ORDERS, wrongOrders } from './shared/task-orders.js';

/** 分解交办: an empty list dispatches what was ordered at registration. */
export const dispatchTasks = directiveAct({
  type: 'DispatchTasks',
  input: z.object({ tasks: taskOrders }),
  grants: BY_OFFICE,
  possible: ({ state }) => directiveStatus(state, WORKING),
  refuses: ({ state }, { tasks }, who, ctx) => {
    const judged = { at: who.receivedAt, replyBy: replyOwedBy(state) };
    return tasks.length > 0 ? wrongOrders(tasks, judged, ctx) : wrongOrders(state.orders, judged, ctx, 'orders');
  },
  decide: ({ state }, { tasks }, who, ctx) => fanOut(tasks.length > 0 ? tasks : state.orders, basisOf(state), who, ctx),
  problems: ['no_tasks', ...WRONG_ORDERS],
});
