import { z } from 'zod';
import { BY_SUPERVISORS } from '../../shared/grants.js';
import { longText } from '../../shared/schema.js';
import { directiveAct } from './define-act.js';
import { basisOf, fanOut } from './shared/fan-out.js';
import { first, textRequired, when } from '../../shared/refusing.js';
import { LEADERS, OFFICE, hasRole, roleRequired } from './shared/roles.js';
import { taskOrders } from './shared/schema.js';
import { directiveStatus } from './shared/states.js';
import { wrongOrders } from './shared/task-orders.js';

/**
 * 重新办理: after a re-inspection that failed, or on a leader's reason; the tasks are dispatched anew in the next cycle, and the first
 * stays beside it.
 */
export const reopenDirective = directiveAct({
  type: 'ReopenDirective',
  input: z.object({ reason: longText, tasks: taskOrders }),
  grants: BY_SUPERVISORS,
  possible: ({ state }, who) => {
    const failed = state.reinspections.some((one) => one.cycle === state.cycle && !one.holds);
    const leader = hasRole(state, who, LEADERS);
    return first(
      directiveStatus(state, ['COMPLETED', 'DISCHARGED']),
      leader ? null : roleRequired(state, who, OFFICE),
      when(!failed && !leader, 'reinspection_required', { cycle: state.cycle }),
    );
  },
  refuses: (_, { reason, tasks }, who, ctx) => first(textRequired({ reason }), wrongOrders(tasks, who.receivedAt, ctx)),
  decide: ({ state }, { reason, tasks }, who, ctx) => {
    const cycle = state.cycle + 1;
    return [{ type: 'DirectiveReopened', data: { cycle, reason } }, ...fanOut(tasks, basisOf(state, cycle), who, ctx)];
  },
  problems: ['reinspection_required', 'no_tasks'],
});
