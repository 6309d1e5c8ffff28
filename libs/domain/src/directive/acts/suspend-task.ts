import { z } from 'zod';
import { BY_LEADERS } from '../../shared/grants.js';
import { dueInstant, longText } from '../../shared/schema.js';
import { addressees, partiesTo, person } from '../addressees.js';
import { taskAct } from './define-act.js';
import { responsePending } from './shared/responses.js';
import { first, textRequired, when } from '../../shared/refusing.js';
import { statusRequired } from './shared/states.js';

/** 暂缓: a leader's decision, always with an end date. An answer still pending is decided first. */
export const suspendTask = taskAct({
  type: 'SuspendTask',
  input: z.object({ until: dueInstant, reason: longText }),
  grants: BY_LEADERS,
  possible: ({ task }) =>
    first(
      statusRequired(task, ['DISPATCHED', 'IN_PROGRESS', 'OBJECTED']),
      task.status === 'OBJECTED' ? responsePending(task, task.lead) : null,
    ),
  refuses: (_, { until, reason }, _who, ctx) =>
    first(textRequired({ reason }), when(!until || until <= ctx.now, 'suspension_end_required', { until: until || null })),
  decide: ({ state, task }, data, who, ctx) => [
    { type: 'TaskSuspended', data: { ...data, to: addressees(ctx, who, [...partiesTo(task), person(state.contact)]) } },
  ],
  problems: ['suspension_end_required'],
  bulk: true,
});
