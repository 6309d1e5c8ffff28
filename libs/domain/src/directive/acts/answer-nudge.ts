import { z } from 'zod';
import { BY_LEAD } from '../../shared/grants.js';
import { longText } from '../../shared/schema.js';
import { addressees } from '../addressees.js';
import { entryAct } from './define-act.js';
import { leadRequired } from './shared/parts.js';
import { first, textRequired } from '../../shared/refusing.js';
import { liveRequired } from './shared/states.js';

/** 催办答复: it goes to whoever nudged. */
export const answerNudge = entryAct({
  type: 'AnswerNudge',
  input: z.object({ answer: longText }),
  grants: BY_LEAD,
  entries: (task) => task.nudges.filter((one) => !one.answeredAt),
  gone: 'nudge_not_open',
  possible: ({ task }, who) => first(leadRequired(task, who), liveRequired(task)),
  refuses: (_, { answer }) => textRequired({ answer }),
  decide: ({ entry }, data, who, ctx) => {
    const to = addressees(ctx, who, [{ role: 'person', personId: entry.by }]);
    return [{ type: 'NudgeAnswered', data: { ...data, to } }];
  },
});
