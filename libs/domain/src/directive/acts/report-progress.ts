import { z } from 'zod';
import { BY_LEAD_OR_ASSIST } from '../../shared/grants.js';
import { longText } from '../../shared/schema.js';
import type { Who } from '../command-meta.js';
import type { Obligation, Task } from '../state/index.js';
import { addressees, person } from '../addressees.js';
import { taskAct } from './define-act.js';
import { unknownMeasure } from './shared/measures.js';
import { partIn } from './shared/parts.js';
import { first, isRefusal, sure, textRequired } from '../../shared/refusing.js';
import { measureValues } from './shared/schema.js';
import { liveRequired, statusRequired } from './shared/states.js';

const partOf = (task: Task, who: Who) => partIn(task, who, ['lead', 'assist']);

const openReport = (obligations: Record<string, Obligation>, task: Task): Obligation | undefined =>
  Object.values(obligations)
    .filter((one) => one.taskId === task.id && one.kind === 'report' && (one.status === 'open' || one.status === 'held'))
    .sort((a, b) => (a.due < b.due ? -1 : 1))[0];

/** 进展反馈: the lead's meets the report clock of its period; an assist's is kept beside it. */
export const reportProgress = taskAct({
  type: 'ReportProgress',
  input: z.object({
    done: longText,
    gap: longText.optional(),
    cause: longText.optional(),
    next: longText.optional(),
    helpNeeded: longText.optional(),
    percent: z.int().min(0).max(100).optional(),
    measures: measureValues.optional(),
  }),
  grants: BY_LEAD_OR_ASSIST,
  possible: ({ task }, who) => {
    const acting = partOf(task, who);
    if (isRefusal(acting)) return acting;
    return acting.part === 'lead' ? statusRequired(task, ['IN_PROGRESS', 'SUSPENDED', 'CLOSURE_REVIEW']) : liveRequired(task);
  },
  refuses: ({ task }, { done, measures }) => first(textRequired({ done }), unknownMeasure(task, measures)),
  decide: ({ state, task }, data, who, ctx) => {
    const { departmentId, part } = sure(partOf(task, who));
    const asked = part === 'lead' ? openReport(state.obligations, task) : undefined;
    const report = {
      ...data,
      n: task.reports.length + 1,
      departmentId,
      percent: data.percent ?? null,
      measures: data.measures ?? {},
      ...(asked?.subject === undefined ? {} : { period: asked.subject }),
      late: asked !== undefined && who.receivedAt > asked.due,
      // whoever asks for help is heard before anybody looks
      to: data.helpNeeded?.trim() ? addressees(ctx, who, [person(state.contact), person(state.leaderInCharge)]) : [],
    };
    return [{ type: 'ProgressReported', data: report }];
  },
  problems: ['unknown_measure'],
});
