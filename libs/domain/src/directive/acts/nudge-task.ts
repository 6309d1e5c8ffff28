import { z } from 'zod';
import { dueAfter } from '../../policy/limits.js';
import { BY_SUPERVISORS } from '../../shared/grants.js';
import { longText } from '../../shared/schema.js';
import { addressees, headAndClerk } from '../addressees.js';
import { taskAct } from './define-act.js';
import { first, textRequired, when } from '../../shared/refusing.js';
import { statusRequired } from './shared/states.js';

/** 催办: demands an answer; one open nudge per task, so that nobody is asked twice at once. */
export const nudgeTask = taskAct({
  type: 'NudgeTask',
  input: z.object({ text: longText }),
  grants: BY_SUPERVISORS,
  possible: ({ task }) =>
    first(
      statusRequired(task, ['DISPATCHED', 'IN_PROGRESS']),
      when(
        task.nudges.some((one) => !one.answeredAt),
        'nudge_open',
        { taskId: task.id },
      ),
    ),
  refuses: (_, { text }) => textRequired({ text }),
  decide: ({ state, task }, { text }, who, ctx) => {
    const answerDue = dueAfter(ctx.now, state.policy.limits.nudgeAnswer, ctx.calendar);
    const to = addressees(ctx, who, headAndClerk(task.lead));
    return [{ type: 'TaskNudged', data: { taskId: task.id, n: task.nudges.length + 1, text, answerDue, to } }];
  },
  problems: ['nudge_open'],
  bulk: true,
});
