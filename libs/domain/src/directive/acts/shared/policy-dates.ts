import type { WorkCalendar } from '../../../calendar/calendar.js';
import { addDays, addWorkingDays, daysBetween, endOfDay, localDateOf, workingDaysBetween } from '../../../calendar/working-time.js';
import { dueAfter } from '../../../policy/limits.js';
import { addMs, toMs } from '../../../shared/time.js';
import type { Instant, Limit } from '../../../shared/time.js';
import type { DecisionContext } from '../../context.js';
import type { Directive, DueEntry, Task } from '../../state/index.js';

/** What leaves a date the policy's: whoever else has moved it has decided it. */
const STILL_OF_POLICY: readonly DueEntry['kind'][] = ['baseline', 'committed', 'resumption', 'regraded'];

/** The task with those before it whose date it carries on, the first dispatched last. */
const carried = (state: Directive, task: Task): Task[] => {
  const before = task.predecessor === null ? undefined : state.tasks[task.predecessor];
  return before && before.currentDue === task.baselineDue ? [task, ...carried(state, before)] : [task];
};

/** The date came from the policy, and nobody has decided another since. */
export const isOfPolicy = (state: Directive, task: Task): boolean =>
  task.kind === 'task' &&
  carried(state, task).every((one) => one.dueOrigin === 'policy' && one.dueLedger.every(({ kind }) => STILL_OF_POLICY.includes(kind)));

/** Moved by the time in which the task rested, counted as its limit is: a started day counts as one. */
const afterRest = (due: Instant, rest: { from: Instant; until: Instant }, { unit }: Limit, calendar: WorkCalendar): Instant => {
  if (unit === 'hour') return addMs(due, toMs(rest.until) - toMs(rest.from));
  const before = addDays(localDateOf(rest.from, calendar), -1);
  const last = localDateOf(addMs(rest.until, -1), calendar);
  const day = localDateOf(addMs(due, -1), calendar);
  const moved =
    unit === 'working_day'
      ? addWorkingDays(day, workingDaysBetween(before, last, calendar), calendar)
      : addDays(day, daysBetween(before, last));
  return endOfDay(moved, calendar);
};

/** Counted from the same dispatch by another limit: what has been used stays used, and what rested did not run. */
const countedBy = (limit: Limit, tasks: readonly Task[], calendar: WorkCalendar): Instant | null => {
  const begun = tasks.at(-1);
  if (!begun) return null;
  const rests = tasks.flatMap((one) => one.rests ?? []);
  return rests.reduce((due, rest) => afterRest(due, rest, limit, calendar), dueAfter(begun.dispatchedAt, limit, calendar));
};

/**
 * The date of a task by another limit of the policy; never one that has passed in the moment of the change, nor, where less time is given,
 * one that leaves no whole working day, unless the old one left none either. A date that had passed stays unless the new one is to come.
 */
export const dateBy = (
  on: { state: Directive; task: Task },
  limit: Limit,
  current: Instant,
  { now, calendar }: DecisionContext,
): Instant => {
  const at = on.task.suspension?.from ?? now;
  const counted = countedBy(limit, carried(on.state, on.task), calendar) ?? current;
  if (counted >= current) return counted > at ? counted : current;
  if (current <= at) return current;
  const least = endOfDay(addWorkingDays(localDateOf(at, calendar), 1, calendar), calendar);
  const bounded = counted > least ? counted : least;
  return bounded < current ? bounded : current;
};
