import { z } from 'zod';
import { BY_LEAD } from '../../shared/grants.js';
import { dueInstant, longText, shortText } from '../../shared/schema.js';
import { taskAct } from './define-act.js';
import { leadRequired } from './shared/parts.js';
import { first, textRequired, when } from '../../shared/refusing.js';
import { statusRequired } from './shared/states.js';

/** 承办方案: may be handed in anew; a committed date after the current one is an extension request and is refused here. */
export const submitPlan = taskAct({
  type: 'SubmitPlan',
  input: z.object({
    text: longText,
    milestones: z
      .array(z.object({ title: shortText, due: dueInstant }))
      .max(100)
      .default([]),
    committedDue: dueInstant.optional(),
  }),
  grants: BY_LEAD,
  possible: ({ task }, who) => first(leadRequired(task, who), statusRequired(task, ['IN_PROGRESS'])),
  refuses: ({ task }, { text, milestones, committedDue }) => {
    const { currentDue } = task;
    const after = (at: string | undefined) => currentDue !== null && at !== undefined && at > currentDue;
    const lateMilestone = milestones.find((one) => after(one.due));
    return first(
      textRequired({ text }),
      ...milestones.map((one) => textRequired({ 'milestones.title': one.title })),
      when(task.kind === 'standing' && committedDue !== undefined, 'standing_never_overdue', { taskId: task.id }),
      when(after(committedDue), 'plan_after_due', { due: currentDue, committedDue: committedDue ?? null }),
      when(lateMilestone !== undefined, 'milestone_after_due', { due: currentDue, milestone: lateMilestone?.title ?? null }),
    );
  },
  decide: ({ state, task }, data, who) => {
    const clock = state.obligations[`${task.id}/plan`];
    const late = clock !== undefined && clock.status === 'open' && who.receivedAt > clock.due;
    return [{ type: 'PlanSubmitted', data: { ...data, committedDue: data.committedDue ?? null, late } }];
  },
  problems: ['plan_after_due', 'milestone_after_due'],
});
