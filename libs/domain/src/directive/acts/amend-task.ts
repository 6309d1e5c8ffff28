import { z } from 'zod';
import { BY_DECIDERS } from '../../shared/grants.js';
import { first, textRequired, when } from '../../shared/refusing.js';
import { longText, shortText } from '../../shared/schema.js';
import { changeOf } from '../../shared/value-change.js';
import { addressees, partiesTo } from '../addressees.js';
import type { TaskAmended } from '../events/task-amended.js';
import type { Measure, Task } from '../state/index.js';
import { taskAct } from './define-act.js';
import { apartFrom } from './shared/roles.js';
import { measure } from './shared/schema.js';
import { statusRequired } from './shared/states.js';

interface Amended {
  title?: string | undefined;
  closureStandard?: string | undefined;
  measures?: Measure[] | undefined;
}

const differing = (task: Task, { title, closureStandard, measures }: Amended): Pick<TaskAmended, keyof Amended> => ({
  ...(title === undefined || title === task.title ? {} : { title: changeOf(task.title, title) }),
  ...(closureStandard === undefined || closureStandard === task.closureStandard
    ? {}
    : { closureStandard: changeOf(task.closureStandard, closureStandard) }),
  ...(measures === undefined || JSON.stringify(measures) === JSON.stringify(task.measures)
    ? {}
    : { measures: changeOf(task.measures, measures) }),
});

/**
 * 更正任务: what running work is measured by, decided above the office's officers and by nobody who does it. Not while it is under review:
 * what was filed is judged by what was asked.
 */
export const amendTask = taskAct({
  type: 'AmendTask',
  input: z.object({
    title: shortText.optional(),
    closureStandard: longText.optional(),
    measures: z.array(measure).max(50).optional(),
    reason: longText,
  }),
  grants: BY_DECIDERS,
  possible: ({ task }, who, ctx) =>
    first(statusRequired(task, ['DISPATCHED', 'IN_PROGRESS', 'OBJECTED', 'SUSPENDED']), apartFrom(task, task.doers, who, ctx)),
  refuses: ({ task }, { title, closureStandard, measures, reason }) =>
    first(
      textRequired({ reason }),
      title === undefined ? null : textRequired({ title }),
      closureStandard === undefined ? null : textRequired({ closureStandard }),
      when(Object.keys(differing(task, { title, closureStandard, measures })).length === 0, 'nothing_changed'),
    ),
  decide: ({ task }, { taskId, reason, ...amended }, who, ctx) => [
    { type: 'TaskAmended', data: { taskId, reason, ...differing(task, amended), to: addressees(ctx, who, partiesTo(task)) } },
  ],
  problems: ['separation_of_duties', 'nothing_changed'],
});
