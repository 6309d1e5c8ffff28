import type { WorkCalendar } from '../calendar/calendar.js';
import { calendarAsOf } from '../calendar/china-calendars.js';
import {
  addWorkingDays,
  endOfDay,
  isArranged,
  isWorkingDay,
  localDateOf,
  rollToWorkingDay,
  workingDaysBetween,
} from '../calendar/working-time.js';
import { completeLimit } from '../policy/limits.js';
import { addMs } from '../shared/time.js';
import type { Instant, Limit, LocalDate } from '../shared/time.js';
import type { Directive, DueEntry, Obligation, Task } from './state/index.js';

/** Dates that only carry on what an earlier one counted. */
const CARRIED: readonly DueEntry['kind'][] = ['committed', 'resumption', 'rejudged', 'regraded'];
const IN_WORKING_DAYS = /工作日|working days?/iu;

/** In what a task's date was counted; null = it is a day that somebody named. */
export const dateCountedIn = (state: Directive, task: Task): Limit['unit'] | null => {
  const set = task.dueLedger.findLast(({ kind }) => !CARRIED.includes(kind));
  if (set?.kind !== 'baseline') return null;
  if (task.dueOrigin === 'policy') return completeLimit(state.policy, state).unit;
  return IN_WORKING_DAYS.test(task.duePhrase ?? '') ? 'working_day' : null;
};

/** The same of a clock of the doing side. One that was cut short by the task's date is counted like it. */
export const clockCountedIn = (state: Directive, task: Task, { kind, due }: Pick<Obligation, 'kind' | 'due'>): Limit['unit'] | null => {
  const { limits } = state.policy;
  if (kind === 'complete' || due === task.currentDue) return dateCountedIn(state, task);
  switch (kind) {
    case 'receipt':
      return limits.receipt[state.urgency].unit;
    case 'plan':
      return limits.plan.unit;
    case 'review':
      return limits.review.unit;
    case 'extension_decision':
      return limits.extensionDecision.unit;
    case 'response_decision':
      return limits.responseDecision.unit;
    case 'nudge_answer':
      return limits.nudgeAnswer.unit;
    case 'block_answer':
      return limits.blockAnswer.unit;
    case 'notice_release':
      return limits.noticeRelease.unit;
    case 'report': // rolls over days of rest
      return 'working_day';
    case 'contribution':
    case 'standing_review':
    case 'upward_reply':
      return null;
  }
};

/** The day that ends at a due. */
export const lastDayOf = (due: Instant, calendar: WorkCalendar): LocalDate => localDateOf(addMs(due, -1), calendar);

/** The year of a day is arranged neither by the calendar that a directive goes by nor by what is published at an instant. */
export const isUnarranged = (day: LocalDate, at: Instant, calendar: WorkCalendar): boolean =>
  !isArranged(day, calendar) && !isArranged(day, calendarAsOf(at));

/** 暂定: counted in working days, in a year that is not arranged yet: a notice to come may make it another day. */
export const isProvisional = (
  due: Instant,
  countedIn: Limit['unit'] | null,
  { at, calendar }: { at: Instant; calendar: WorkCalendar },
): boolean => countedIn === 'working_day' && isUnarranged(lastDayOf(due, calendar), at, calendar);

/**
 * What a task's date comes to under another calendar. Counted in working days, as many are counted again from where they began; a named day
 * moves only when it has become a day of rest, to the next working day. The same date: that calendar does not touch it.
 */
export const dateUnder = (state: Directive, task: Task, due: Instant, was: WorkCalendar, is: WorkCalendar): Instant => {
  const day = lastDayOf(due, was);
  if (dateCountedIn(state, task) === 'working_day') {
    const from = task.dueOrigin === 'policy' ? localDateOf(task.dispatchedAt, was) : state.source.date;
    const count = workingDaysBetween(from, day, was);
    if (count > 0) return endOfDay(addWorkingDays(from, count, is), is);
  }
  return isWorkingDay(day, was) && !isWorkingDay(day, is) ? endOfDay(rollToWorkingDay(day, is), is) : due;
};
