import { dueAfter } from '../../policy/limits.js';
import {
  SUPERVISING,
  accept,
  addressees,
  first,
  headAndClerk,
  leadRequired,
  liveRequired,
  refuse,
  reject,
  roleRequired,
  statusRequired,
  textRequired,
  when,
} from './rules.js';
import type { DecideTask } from './rules.js';

/** 催办: demands an answer; one open nudge per task, so that nobody is asked twice at once. */
export const nudgeTask: DecideTask<'NudgeTask'> = ({ state, task }, { data, meta }, ctx) => {
  const wrong = first(
    statusRequired(task, ['DISPATCHED', 'IN_PROGRESS']),
    roleRequired(state, meta, SUPERVISING),
    when(
      task.nudges.some((one) => !one.answeredAt),
      'nudge_open',
      { taskId: task.id },
    ),
    textRequired({ text: data.text }),
  );
  if (wrong) return reject(wrong);
  const answerDue = dueAfter(ctx.now, state.policy.limits.nudgeAnswer, ctx.calendar);
  const to = addressees(ctx, meta, headAndClerk(task.lead));
  return accept({ type: 'TaskNudged', data: { taskId: task.id, n: task.nudges.length + 1, text: data.text, answerDue, to } });
};

/** The answer goes to whoever nudged. */
export const answerNudge: DecideTask<'AnswerNudge'> = ({ task }, { data, meta }, ctx) => {
  const nudge = task.nudges.find((one) => one.n === data.n);
  if (!nudge || nudge.answeredAt) return refuse('nudge_not_open', { taskId: task.id, n: data.n });
  const wrong = first(leadRequired(task, meta), liveRequired(task), textRequired({ answer: data.answer }));
  if (wrong) return reject(wrong);
  return accept({ type: 'NudgeAnswered', data: { ...data, to: addressees(ctx, meta, [{ role: 'person', personId: nudge.by }]) } });
};
