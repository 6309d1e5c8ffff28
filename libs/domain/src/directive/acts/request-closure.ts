import { z } from 'zod';
import { BY_LEAD } from '../../shared/grants.js';
import { fileRef, longText } from '../../shared/schema.js';
import { told } from '../addressees.js';
import type { Refusal } from '../refusals.js';
import type { Task } from '../state/index.js';
import { isLeads } from '../state/taking-over.js';
import { taskAct } from './define-act.js';
import { unknownMeasure } from './shared/measures.js';
import { leadRequired } from './shared/parts.js';
import { first, textRequired, when } from '../../shared/refusing.js';
import { persons } from './shared/roles.js';
import { measureValues } from './shared/schema.js';
import { askedFirst, reviewClock } from './shared/sign-off.js';
import { statusRequired } from './shared/states.js';

/** Current values: the last that the lead reported of each, then the closure's own. */
const measured = (task: Task, last: Record<string, number> | undefined): Record<string, number> =>
  Object.assign({}, ...task.reports.filter((one) => isLeads(task, one.departmentId)).map((one) => one.measures), last);

const unmet = (task: Task, last: Record<string, number> | undefined): Refusal | null => {
  const values = measured(task, last);
  const short = task.measures.find((one) => (values[one.id] ?? 0) < one.target);
  return when(short !== undefined, 'measures_unmet', short && { measure: short.name, target: short.target, value: values[short.id] ?? 0 });
};

const outstanding = (task: Task): Refusal | null => {
  const missing = task.assists.filter((one) => one.contributionDue && !one.contributedAt).map((one) => one.departmentId);
  return when(missing.length > 0, 'assists_outstanding', { departments: missing.join(',') });
};

/** 办结申请: by the lead; judged in time or late as of its own receipt, however long the review takes. */
export const requestClosure = taskAct({
  type: 'RequestClosure',
  input: z.object({ summary: longText, evidence: z.array(fileRef).max(100).default([]), measures: measureValues.optional() }),
  grants: BY_LEAD,
  possible: ({ task }, who) => first(leadRequired(task, who), statusRequired(task, ['IN_PROGRESS']), outstanding(task)),
  refuses: ({ state, task }, { summary, evidence, measures }) =>
    first(
      textRequired({ summary }),
      when(state.grade !== 'routine' && evidence.length === 0, 'evidence_required', { grade: state.grade }),
      unknownMeasure(task, measures),
      unmet(task, measures),
    ),
  decide: ({ state, task }, { summary, evidence, measures }, who, ctx) => {
    const n = task.closures.length + 1;
    // Whoever files it is a doer from this moment on, and so is whom they file it for.
    const asked = askedFirst({ state, task }, [...task.doers, ...persons(who)], ctx);
    const inTime = (due: string | null) => due === null || who.receivedAt <= due;
    const requested = {
      taskId: task.id,
      n,
      summary,
      evidence,
      measures: measured(task, measures),
      inTimeByBaseline: task.kind === 'standing' || inTime(task.baselineDue),
      inTimeByCurrent: inTime(task.currentDue),
      passedUp: asked.passedUp,
      level: asked.level,
      rereview: asked.rereview,
      to: told(asked.to, who),
    };
    return [{ type: 'ClosureRequested', data: requested }, reviewClock({ state, task }, n, asked, ctx)];
  },
  problems: ['evidence_required', 'measures_unmet', 'assists_outstanding', 'unknown_measure'],
});
