import { z } from 'zod';
import { BY_LEADERS } from '../../shared/grants.js';
import { first, textRequired } from '../../shared/refusing.js';
import { longText } from '../../shared/schema.js';
import { addressees, headAndClerk, partiesTo, person } from '../addressees.js';
import { entryAct } from './define-act.js';
import { afterEnding } from './shared/completion.js';
import { apartFrom } from './shared/roles.js';
import { liveRequired } from './shared/states.js';

/** 停办批复: by whoever may terminate. Granted, the task ends on the ground of the request; refused, it goes on. */
export const decideTermination = entryAct({
  type: 'DecideTermination',
  input: z.object({ grant: z.boolean(), reason: longText }),
  grants: BY_LEADERS,
  entries: (task) => (task.terminationRequests ?? []).filter((one) => !one.decision),
  gone: 'termination_not_pending',
  possible: ({ task, entry }, who, ctx) => first(liveRequired(task), apartFrom(task, [entry.by], who, ctx)),
  refuses: (_, { grant, reason }) => (grant ? null : textRequired({ reason })),
  decide: ({ state, task, entry }, { taskId, n, grant, reason }, who, ctx) => {
    if (!grant) return [{ type: 'TerminationRefused', data: { taskId, n, reason, to: addressees(ctx, who, headAndClerk(task.lead)) } }];
    const to = addressees(ctx, who, [...partiesTo(task), person(state.contact)]);
    return [
      { type: 'TaskTerminated', data: { taskId, reason: reason.trim() === '' ? entry.cause : reason, request: n, to } },
      ...afterEnding(state, task, 'TERMINATED'),
    ];
  },
  problems: ['separation_of_duties'],
});
