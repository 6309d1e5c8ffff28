import { z } from 'zod';
import { BY_LEAD } from '../../shared/grants.js';
import { dueInstant, longText } from '../../shared/schema.js';
import { told } from '../addressees.js';
import { taskAct } from './define-act.js';
import { askedForTime, dateLevelOwner, mayAskForTime } from './shared/dates.js';
import { decisionClock, openedBefore, role } from './shared/openings.js';
import { leadRequired } from './shared/parts.js';
import { first, textRequired, when } from '../../shared/refusing.js';
import { reportCycle } from './shared/schema.js';

/** 转为长期事项: asked like an extension, in time and by the lead. */
export const requestStanding = taskAct({
  type: 'RequestStanding',
  input: z.object({ reason: longText, reviewOn: dueInstant, endCondition: longText, reportCycle }),
  grants: BY_LEAD,
  possible: ({ task }, who) => first(leadRequired(task, who), mayAskForTime(task, who.receivedAt)),
  refuses: (_, { reason, endCondition, reviewOn }, who) =>
    first(textRequired({ reason, endCondition }), when(reviewOn <= who.receivedAt, 'due_in_past', { field: 'reviewOn', at: reviewOn })),
  decide: ({ state, task }, data, who, ctx) => {
    const n = openedBefore(state.obligations, `${task.id}/extension_decision/standing-`) + 1;
    const clock = {
      owner: role(dateLevelOwner(task)),
      key: `standing-${n}`,
      limit: state.policy.limits.extensionDecision,
      subject: 'standing',
    };
    const to = told(askedForTime({ state, task }, ctx), who);
    return [{ type: 'StandingRequested', data: { ...data, to } }, decisionClock({ state, task }, 'extension_decision', clock, ctx)];
  },
  problems: ['standing_pending', 'termination_pending'],
});
