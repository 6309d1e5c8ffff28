import type { Grade } from '../../../policy/policy.js';
import { dueAfter } from '../../../policy/limits.js';
import type { DecisionContext } from '../../context.js';
import type { TaskRegraded } from '../../events/directive-regraded.js';
import type { DirectiveEvent } from '../../events/registry.js';
import { isRunning } from '../../state/change.js';
import type { Directive, Task } from '../../state/index.js';
import { reportOpening } from './fan-out.js';
import { anew, department, opened, opening } from './openings.js';

interface Regraded {
  state: Directive;
  task: Task;
  grade: Grade;
  regraded: TaskRegraded | undefined;
}

const ended = ({ state, task }: Regraded, kind: 'plan' | 'report'): DirectiveEvent[] =>
  Object.values(state.obligations)
    .filter((one) => one.taskId === task.id && one.kind === kind && isRunning(one))
    .map(({ id }) => ({ type: 'ObligationEnded', data: { obligationId: id, status: 'cancelled' } }));

const planClocks = (on: Regraded, { now, calendar }: DecisionContext): DirectiveEvent[] => {
  const { state, task, grade, regraded } = on;
  const { grades, limits } = state.policy;
  const due = regraded?.due?.to ?? task.currentDue;
  if (grades[grade].planRequired === grades[state.grade].planRequired || task.plan || due === null) return [];
  if (!grades[grade].planRequired) return ended(on, 'plan');
  const limit = dueAfter(now, limits.plan, calendar);
  const at = due > now && due < limit ? due : limit;
  return [opened(anew(state, opening(task.id, 'plan', department(task.lead), at)))];
};

const reportClocks = (on: Regraded, ctx: DecisionContext): DirectiveEvent[] => {
  const { state, task, regraded } = on;
  if (!regraded?.reportCycle) return [];
  const next = { lead: task.lead, reportCycle: regraded.reportCycle.to };
  const due = regraded.due?.to ?? task.currentDue;
  return [...ended(on, 'report'), ...reportOpening(next, task.id, due, ctx).map((data) => opened(anew(state, data)))];
};

/** A receipt or a plan that was asked for later than what is now the date of the task ends with that. */
const cutShort = ({ state, task, regraded }: Regraded): DirectiveEvent[] => {
  const to = regraded?.due?.to;
  if (to === undefined) return [];
  return Object.values(state.obligations)
    .filter((one) => one.taskId === task.id && isRunning(one) && ['receipt', 'plan'].includes(one.kind) && one.due > to)
    .map(({ id, taskId, kind, owner, generation }) => opened({ id, taskId, kind, owner, due: to, generation: generation + 1 }));
};

/** The plan and the reports that a grade asks for, and another does not; none of them after the date. */
export const clocksOfGrade = (on: Regraded, ctx: DecisionContext): DirectiveEvent[] => [
  ...cutShort(on),
  ...planClocks(on, ctx),
  ...reportClocks(on, ctx),
];
