import { z } from 'zod';
import { BY_DECIDERS } from '../../shared/grants.js';
import { longText } from '../../shared/schema.js';
import type { Directive, TaskOrder } from '../state/index.js';
import { addressees, proposers } from '../addressees.js';
import { replyOwedBy } from '../state/upward-reply.js';
import { directiveAct } from './define-act.js';
import { basisOf, fanOut } from './shared/fan-out.js';
import { first, textRequired } from '../../shared/refusing.js';
import { separated } from './shared/roles.js';
import { directiveStatus } from './shared/states.js';
import { WRONG_ORDERS, wrongOrders } from './shared/task-orders.js';

const DISPATCHED = {
  description:
    'false: approve now, dispatch later. By default an approval dispatches the planned tasks, and is refused when they no longer can be',
};

/** An approval dispatches what was planned, unless `dispatch` is false: then the office does it later. */
const planned = (state: Directive, { approve, dispatch }: { approve: boolean; dispatch?: boolean }): TaskOrder[] =>
  approve && dispatch !== false ? state.orders : [];

/**
 * 立项审批: whoever proposed it, or registered it, does not approve it. What was planned is dispatched by the approval itself, judged
 * again as of it: a date that has passed meanwhile, or a department that is gone, holds the approval up.
 */
export const decideRegistration = directiveAct({
  type: 'DecideRegistration',
  input: z.object({ approve: z.boolean(), reason: longText, dispatch: z.boolean().optional().meta(DISPATCHED) }),
  grants: BY_DECIDERS,
  possible: ({ state }, who) => first(directiveStatus(state, ['PROPOSED']), separated(who, [state.proposedBy, state.registeredBy])),
  refuses: ({ state }, data, who, ctx) => {
    const orders = planned(state, data);
    return first(
      data.approve ? null : textRequired({ reason: data.reason }),
      orders.length > 0 ? wrongOrders(orders, { at: who.receivedAt, replyBy: replyOwedBy(state) }, ctx, 'orders') : null,
    );
  },
  decide: ({ state }, data, who, ctx) => {
    const { approve, reason } = data;
    if (!approve) return [{ type: 'DirectiveReturned', data: { reason, to: addressees(ctx, who, proposers(state)) } }];
    return [{ type: 'DirectiveApproved', data: { waived: false, reason } }, ...fanOut(planned(state, data), basisOf(state), who, ctx)];
  },
  problems: ['separation_of_duties', ...WRONG_ORDERS],
});
