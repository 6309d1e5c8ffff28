import type { WorkCalendar } from '../calendar/calendar.js';
import { offsetFromDue } from '../policy/limits.js';
import type { Policy } from '../policy/policy.js';
import { DAY, HOUR, earliest, fromMs, toMs } from '../shared/time.js';
import type { Instant } from '../shared/time.js';
import { reportObligations } from './report-obligations.js';
import { isLeads } from './state/taking-over.js';
import { TERMINAL_TASK } from './state/index.js';
import type { Directive, Task } from './state/index.js';

export type Light = 'green' | 'yellow' | 'red';

/** How late: milliseconds, started hours and started days. Below a day say the hours: an hour late is never 「逾期0天」. */
export interface Overdue {
  ms: number;
  hours: number;
  days: number;
  unit: 'hour' | 'day';
}

/** Derived at an instant, never a state of its own: a task may be blocked and overdue at once. */
export interface TaskFlags {
  dueSoon: boolean;
  /** Against the current date; null = in time, or without a date. */
  overdue: Overdue | null;
  /** Against the baseline, which nothing moves. */
  overdueByBaseline: Overdue | null;
  behindSchedule: boolean;
  reportLate: boolean;
  reportsMissed: number;
  blocked: boolean;
  extensionPending: boolean;
  extendedTimes: number;
  suspended: boolean;
  light: Light;
}

/** Instants at which a task's light turns; null = it will not by itself. */
export interface LightFlips {
  yellowAt: Instant | null;
  redAt: Instant | null;
}

/** A gap of this many percentage points to the expected progress is behind schedule (序时滞后). */
export const BEHIND_POINTS = 10;

/** How late something is at an instant; a due instant is exclusive, so reaching it is late. */
export const overdueAt = (due: Instant | null, at: Instant): Overdue | null => {
  if (due === null || at < due) return null;
  const ms = toMs(at) - toMs(due);
  return { ms, hours: Math.max(1, Math.ceil(ms / HOUR)), days: Math.max(1, Math.ceil(ms / DAY)), unit: ms < DAY ? 'hour' : 'day' };
};

/** Filed in time and approved later is in time: the review's duration is the reviewer's. Resting and ended tasks stand still. */
export const standsSince = (task: Task): Instant | null => {
  const lastClosure = task.closures.at(-1);
  if (task.status === 'CLOSURE_REVIEW') return lastClosure?.requestedAt ?? null;
  if (task.status === 'COMPLETED') return lastClosure?.outcome?.approved ? lastClosure.requestedAt : task.completedAt;
  if (task.status === 'SUSPENDED') return task.suspension?.from ?? null;
  return null;
};

export const hasDate = (task: Task): boolean =>
  task.kind === 'task' &&
  task.status !== 'RECALLED' &&
  task.status !== 'TERMINATED' &&
  task.status !== 'REASSIGNED' &&
  task.status !== 'CARRIED';

const judgedAt = (task: Task, at: Instant): Instant => {
  const still = standsSince(task);
  return still !== null && still < at ? still : at;
};

/** 完成比例 as the lead last reported it, 0 to 100; null = never. */
export const latestPercent = (task: Task): number | null =>
  task.reports.findLast((report) => isLeads(task, report.departmentId) && report.percent !== null)?.percent ?? null;

/**
 * When the reported progress falls `BEHIND_POINTS` behind what is expected: by the plan's milestones, each an equal part, or, with
 * a percentage reported and no milestones, evenly from dispatch to the current date. null = not as things stand.
 */
export const behindAt = (task: Task): Instant | null => {
  const percent = latestPercent(task);
  const milestones = [...(task.plan?.milestones ?? [])].map((one) => one.due).sort();
  if (milestones.length > 0) {
    const reached = (percent ?? 0) + BEHIND_POINTS;
    return milestones.find((_, index) => ((index + 1) / milestones.length) * 100 >= reached) ?? null;
  }
  if (percent === null || task.currentDue === null || percent + BEHIND_POINTS >= 100) return null;
  const start = toMs(task.dispatchedAt);
  return fromMs(Math.ceil(start + ((percent + BEHIND_POINTS) / 100) * (toMs(task.currentDue) - start)));
};

export const dueSoonAt = (task: Task, policy: Policy, calendar: WorkCalendar): Instant | null =>
  task.currentDue === null ? null : offsetFromDue(task.currentDue, { ...policy.dueSoon, amount: -policy.dueSoon.amount }, calendar);

/**
 * When a task's light turns yellow (due soon, or behind schedule) and red (overdue), as instants that a read model can store.
 * What has stood still since before such an instant will not turn.
 */
export const lightFlips = (task: Task, policy: Policy, calendar: WorkCalendar): LightFlips => {
  if (!hasDate(task) || task.currentDue === null) return { yellowAt: null, redAt: null };
  const still = standsSince(task);
  const reached = (at: Instant | null): Instant | null => (at !== null && (still === null || at <= still) ? at : null);
  return { yellowAt: reached(earliest([dueSoonAt(task, policy, calendar), behindAt(task)])), redAt: reached(task.currentDue) };
};

export const lightAt = ({ yellowAt, redAt }: LightFlips, at: Instant): Light => {
  if (redAt !== null && redAt <= at) return 'red';
  return yellowAt !== null && yellowAt <= at ? 'yellow' : 'green';
};

/** Has a task reported less than its time would have it: only then is it asked for gap, cause and help. */
export const isBehindSchedule = (task: Task, at: Instant): boolean => {
  const behind = behindAt(task);
  return !TERMINAL_TASK.includes(task.status) && hasDate(task) && behind !== null && behind <= judgedAt(task, at);
};

/** Everything derived of a task at an instant, under the directive's pinned policy. Late work stays late after it is done. */
export const taskFlags = (state: Directive, task: Task, at: Instant, calendar: WorkCalendar): TaskFlags => {
  const when = judgedAt(task, at);
  const live = !TERMINAL_TASK.includes(task.status);
  const dated = hasDate(task);
  const overdue = dated ? overdueAt(task.currentDue, when) : null;
  const soon = dueSoonAt(task, state.policy, calendar);
  return {
    dueSoon: live && dated && overdue === null && soon !== null && soon <= when,
    overdue,
    overdueByBaseline: dated ? overdueAt(task.baselineDue, when) : null,
    behindSchedule: isBehindSchedule(task, at),
    reportLate: task.reports.findLast((report) => report.period !== undefined)?.late ?? false,
    reportsMissed: reportObligations(state, task).filter((one) => one.status === 'missed' && (one.endedAt ?? one.due) <= at).length,
    blocked: live && task.blocks.some((block) => block.clearedAt === null),
    extensionPending: live && task.extensions.some((request) => request.decision === null),
    extendedTimes: task.extensions.filter((request) => request.decision?.granted).length,
    suspended: task.status === 'SUSPENDED',
    light: lightAt(lightFlips(task, state.policy, calendar), at),
  };
};
