import type { WorkCalendar } from '../calendar/calendar.js';
import {
  addDays,
  addWorkingDays,
  daysBetween,
  endOfDay,
  localDateOf,
  rollToWorkingDay,
  startOfDay,
  weekdayOf,
} from '../calendar/working-time.js';
import type { ReportCycle } from './policy.js';
import type { Instant, LocalDate } from '../shared/time.js';

/** A report's period, named by the report day as the cycle states it (`2020-02`, `2020-W08`, `2020-Q1`), and when it is due. */
export interface ReportPeriod {
  period: string;
  due: Instant;
}

const two = (n: number): string => String(n).padStart(2, '0');
const yearOf = (date: LocalDate): number => Number(date.slice(0, 4));
const monthOf = (date: LocalDate): number => Number(date.slice(5, 7));

/** Day of a month, the last one when the month is shorter. */
const dayOfMonth = (year: number, month: number, day: number): LocalDate => {
  const monthStart = `${year + Math.floor((month - 1) / 12)}-${two(((month - 1) % 12) + 1)}-01`;
  const nextStart = `${year + Math.floor(month / 12)}-${two((month % 12) + 1)}-01`;
  return addDays(monthStart, Math.min(day, daysBetween(monthStart, nextStart)) - 1);
};

/** ISO 8601 week: the year is that of the week's Thursday. */
const isoWeek = (date: LocalDate): string => {
  const thursday = addDays(date, 4 - weekdayOf(date));
  const week = Math.floor(daysBetween(`${yearOf(thursday)}-01-01`, thursday) / 7) + 1;
  return `${yearOf(thursday)}-W${two(week)}`;
};

/** Report day number `k` of the cycle, counted from the period that holds `anchor`. */
const nominal = (cycle: ReportCycle, anchor: LocalDate, k: number): { period: string; day: LocalDate } => {
  if (cycle.every === 'week') {
    const day = addDays(anchor, cycle.day - weekdayOf(anchor) + 7 * k);
    return { period: isoWeek(day), day };
  }
  const months = cycle.every === 'month' ? 1 : 3;
  const first = cycle.every === 'month' ? monthOf(anchor) : Math.ceil(monthOf(anchor) / 3) * 3;
  const day = dayOfMonth(yearOf(anchor), first + months * k, cycle.day);
  const period = cycle.every === 'month' ? day.slice(0, 7) : `${yearOf(day)}-Q${monthOf(day) / 3}`;
  return { period, day };
};

/** 月底、季末: the day after it is another month's. */
const endsMonth = (day: LocalDate): boolean => monthOf(addDays(day, 1)) !== monthOf(day);

/**
 * The first report of a cycle that is due after an instant. A report day that is no working day rolls to the next one, end of
 * day; the end of a month or quarter rolls back, as it is reported before the month is over. When rolling on makes two periods due together (a long holiday), the earlier one is asked and the other is not.
 */
export const nextReport = (cycle: ReportCycle, after: Instant, calendar: WorkCalendar): ReportPeriod => {
  const anchor = addDays(localDateOf(after, calendar), -21);
  for (let k = 0; ; k += 1) {
    const { period, day } = nominal(cycle, anchor, k);
    const back = cycle.every !== 'week' && endsMonth(day);
    const due = endOfDay(rollToWorkingDay(day, calendar, back ? 'back' : 'forward'), calendar);
    if (due > after) return { period, due };
  }
};

/** Working days that a task is at work before its first report is asked for: one dispatched on the 23rd has nothing to tell on the 25th. */
const BEFORE_FIRST: Record<ReportCycle['every'], number> = { week: 2, month: 5, quarter: 5 };

/** The first report of a task that begins to report at an instant. */
export const firstReport = (cycle: ReportCycle, from: Instant, calendar: WorkCalendar): ReportPeriod =>
  nextReport(cycle, beforeFirst(cycle, from, calendar), calendar);

/** Until when no report is asked for yet. */
export const beforeFirst = ({ every }: ReportCycle, from: Instant, calendar: WorkCalendar): Instant =>
  startOfDay(addWorkingDays(localDateOf(from, calendar), BEFORE_FIRST[every], calendar), calendar);
