import type { WorkCalendar } from '../../calendar/calendar.js';
import { dayOf, eachDayAfter, type Day } from '../../calendar/days.js';
import { addWorkingDays, daysBetween, localDateOf, workingDaysBetween } from '../../calendar/working-time.js';
import { dueAfter } from '../../policy/limits.js';
import type { Role } from '../../shared/party.js';
import { first, when } from '../../shared/refusing.js';
import type { Instant, LocalDate } from '../../shared/time.js';
import { dateLevel, dateLevelOwner, mayAskForTime } from '../acts/shared/dates.js';
import { liveRequired } from '../acts/shared/states.js';
import { beforeReply } from '../acts/shared/task-orders.js';
import { isUnarranged, lastDayOf } from '../counted.js';
import type { Refusal } from '../refusals.js';
import type { Directive, Task } from '../state/index.js';

/** From one date to a later one; negative when it is earlier. */
export interface Distance {
  calendarDays: number;
  workingDays: number;
}

/** 延期试算: what an extension to a wished date would come to. */
export interface ExtensionPreview {
  due: Instant;
  /** The last day on which it is in time, and whether anybody works on it. */
  day: Day;
  /** The next day on which people work, where nobody works on that one. */
  nextWorkingDay: LocalDate | null;
  /** Of a year that is not arranged yet. */
  provisional: boolean;
  /** 基准: an extension leaves it where it is. */
  baseline: Instant | null;
  /** The date that runs now, and would no more. */
  current: Instant | null;
  added: Distance | null;
  /** How far the wished date would lie after the baseline. */
  beyondBaseline: Distance | null;
  /** From the day of the question. */
  left: Distance;
  /** The days gained, each with why it counts or not. */
  days: Day[];
  /** Whose decision it is: the level that set the date. */
  decidedBy: readonly Role[];
  /** Whose clock the request starts, and by when they answer. */
  asked: Role;
  answerBy: Instant;
  /** Why it may not be asked for; null = it may. */
  notAskable: Refusal | null;
  /** Why it could not be granted; null = it could. */
  notGrantable: Refusal | null;
}

const distance = (from: LocalDate, to: LocalDate, calendar: WorkCalendar): Distance => ({
  calendarDays: daysBetween(from, to),
  workingDays: workingDaysBetween(from, to, calendar),
});

export const previewExtension = (state: Directive, task: Task, due: Instant, at: Instant, calendar: WorkCalendar): ExtensionPreview => {
  const { baselineDue: baseline, currentDue: current } = task;
  const date = lastDayOf(due, calendar);
  const day = dayOf(date, calendar);
  const since = (from: Instant | null): Distance | null => (from === null ? null : distance(lastDayOf(from, calendar), date, calendar));
  const later = when(current !== null && due <= current, 'extension_not_later', { due: current });
  return {
    ...{ due, day, baseline, current },
    nextWorkingDay: day.works ? null : addWorkingDays(date, 1, calendar),
    provisional: isUnarranged(date, at, calendar),
    added: since(current),
    beyondBaseline: since(baseline),
    left: distance(localDateOf(at, calendar), date, calendar),
    days: current === null ? [] : eachDayAfter(lastDayOf(current, calendar), date, calendar),
    decidedBy: dateLevel(task),
    asked: dateLevelOwner(task),
    answerBy: dueAfter(at, state.policy.limits.extensionDecision, calendar),
    notAskable: first(mayAskForTime(task, at), later),
    notGrantable: first(liveRequired(task), later, beforeReply(due, state.source.replyBy, at), when(due <= at, 'due_in_past', { at: due })),
  };
};
