import { z } from 'zod';
import { BY_SUPERVISORS } from '../../shared/grants.js';
import { longText } from '../../shared/schema.js';
import { ENDED } from '../state/index.js';
import type { Directive } from '../state/index.js';
import { replyOwedBy } from '../state/upward-reply.js';
import type { Condition } from '../who-may/conditions.js';
import { directiveAct } from './define-act.js';
import { basisOf, fanOut } from './shared/fan-out.js';
import { first, refusal, textRequired } from '../../shared/refusing.js';
import { taskOrders } from './shared/schema.js';
import { directiveStatus } from './shared/states.js';
import { wrongOrders } from './shared/task-orders.js';

/** A leader reopens on their own word, the office on a finding. */
const REINSPECTION_FAILED: Condition<{ state: Directive }> = {
  name: 'reinspection_failed',
  holds: ({ state }) => state.reinspections.some((one) => one.cycle === state.cycle && !one.holds),
  otherwise: ({ state }) => refusal('reinspection_required', { cycle: state.cycle }),
};

/**
 * 重新办理: after a re-inspection that failed, or on a leader's reason; the tasks are dispatched anew in the next cycle, and the first
 * stays beside it.
 */
export const reopenDirective = directiveAct({
  type: 'ReopenDirective',
  input: z.object({ reason: longText, tasks: taskOrders }),
  grants: BY_SUPERVISORS,
  provided: { supervision_officer: REINSPECTION_FAILED, office_head: REINSPECTION_FAILED },
  possible: ({ state }) => directiveStatus(state, ENDED),
  refuses: ({ state }, { reason, tasks }, who, ctx) =>
    first(textRequired({ reason }), wrongOrders(tasks, { at: who.receivedAt, replyBy: replyOwedBy(state) }, ctx)),
  decide: ({ state }, { reason, tasks }, who, ctx) => {
    const cycle = state.cycle + 1;
    return [{ type: 'DirectiveReopened', data: { cycle, reason } }, ...fanOut(tasks, basisOf(state, cycle), who, ctx)];
  },
  problems: ['reinspection_required', 'no_tasks'],
});
