import { z } from 'zod';
import { dueAfter } from '../../policy/limits.js';
import { BY_SUPERVISORS } from '../../shared/grants.js';
import { textRequired } from '../../shared/refusing.js';
import { longText, shortText } from '../../shared/schema.js';
import { addressees, headAndClerk } from '../addressees.js';
import { taskAct } from './define-act.js';
import { statusRequired } from './shared/states.js';

/**
 * 电话催办: whom somebody called, what was asked, and what was answered there and then. An answer by phone closes the open nudge, or the
 * one that the call itself was; without one the call opens a nudge, or is kept beside the one that is open.
 */
export const nudgeByPhone = taskAct({
  type: 'NudgeByPhone',
  input: z.object({ spokeWith: shortText, text: longText, answer: longText.default('') }),
  grants: BY_SUPERVISORS,
  possible: ({ task }) => statusRequired(task, ['DISPATCHED', 'IN_PROGRESS']),
  refuses: (_, { spokeWith, text }) => textRequired({ spokeWith, text }),
  decide: ({ state, task }, data, who, ctx) => {
    const open = task.nudges.find((one) => !one.answeredAt);
    const asks = open === undefined && data.answer.trim() === '';
    const answerDue = asks ? { answerDue: dueAfter(ctx.now, state.policy.limits.nudgeAnswer, ctx.calendar) } : {};
    const to = addressees(ctx, who, headAndClerk(task.lead));
    return [{ type: 'TaskTelephoned', data: { ...data, n: open?.n ?? task.nudges.length + 1, ...answerDue, to } }];
  },
});
