import { z } from 'zod';
import { completeLimit } from '../../policy/limits.js';
import type { Grade, ReportCycle, Urgency } from '../../policy/policy.js';
import { BY_DECIDERS } from '../../shared/grants.js';
import { first, textRequired, when } from '../../shared/refusing.js';
import { longText } from '../../shared/schema.js';
import { changeOf } from '../../shared/value-change.js';
import { addressees, partiesAtWork } from '../addressees.js';
import type { DecisionContext } from '../context.js';
import type { TaskRegraded } from '../events/directive-regraded.js';
import { heldBeforeReply } from '../inner-date.js';
import type { Directive, Task } from '../state/index.js';
import { directiveAct } from './define-act.js';
import { cycleOfGrade } from './shared/fan-out.js';
import { dateBy, isOfPolicy } from './shared/policy-dates.js';
import { clocksOfGrade } from './shared/regraded-clocks.js';
import { OPEN, directiveStatus, isLive } from './shared/states.js';

interface Graded {
  grade: Grade;
  urgency: Urgency;
}

const sameCycle = (one: ReportCycle | null, other: ReportCycle | null): boolean => one?.every === other?.every && one?.day === other?.day;

/** A task keeps what its order says; what it has from the grade follows the grade. */
const regraded = (state: Directive, task: Task, next: Graded, ctx: DecisionContext): TaskRegraded[] => {
  const { policy } = state;
  const { id: taskId, lead, currentDue, baselineDue } = task;
  const counted =
    currentDue && isOfPolicy(state, task) ? dateBy({ state, task }, completeLimit(policy, next), currentDue, ctx) : currentDue;
  const to = currentDue && counted ? heldBeforeReply(state, { from: currentDue, to: counted }, ctx) : counted;
  const due = currentDue && baselineDue && to && to !== currentDue ? { from: currentDue, to, baseline: baselineDue } : undefined;
  const before = cycleOfGrade(policy, state.grade, task.kind);
  const after = cycleOfGrade(policy, next.grade, task.kind);
  const reportCycle = sameCycle(task.reportCycle, before) && !sameCycle(before, after) ? { from: task.reportCycle, to: after } : undefined;
  return due || reportCycle ? [{ taskId, lead, ...(due ? { due } : {}), ...(reportCycle ? { reportCycle } : {}) }] : [];
};

/**
 * 调整等级: another grade or urgency. Dates that the policy gave are counted anew by its limits, time used staying used; dates that
 * somebody decided stay, and so does a closure under review with its signers.
 */
export const regrade = directiveAct({
  type: 'Regrade',
  input: z.object({
    grade: z.enum(['routine', 'key', 'major']).optional(),
    urgency: z.enum(['normal', 'urgent', 'critical']).optional(),
    reason: longText,
  }),
  grants: BY_DECIDERS,
  possible: ({ state }) => directiveStatus(state, OPEN),
  refuses: ({ state }, { grade = state.grade, urgency = state.urgency, reason }) =>
    first(textRequired({ reason }), when(grade === state.grade && urgency === state.urgency, 'nothing_changed')),
  decide: ({ state }, { grade = state.grade, urgency = state.urgency, reason }, who, ctx) => {
    const next = { grade, urgency };
    const live = Object.values(state.tasks).filter(isLive);
    const tasks = live.flatMap((task) => regraded(state, task, next, ctx));
    const to = addressees(ctx, who, [...partiesAtWork(state), { role: 'person', personId: state.leaderInCharge }]);
    return [
      {
        type: 'DirectiveRegraded',
        data: { grade: changeOf(state.grade, grade), urgency: changeOf(state.urgency, urgency), reason, tasks, to },
      },
      ...live.flatMap((task) => clocksOfGrade({ state, task, grade, regraded: tasks.find(({ taskId }) => taskId === task.id) }, ctx)),
    ];
  },
  problems: ['nothing_changed'],
});
