import type { LocalDate } from '../shared/time.js';
import type { WorkCalendar } from './calendar.js';
import { addDays, isWorkingDay, weekdayOf } from './working-time.js';

/** Why people work on a day, or do not: shifted_workday = 调休上班. */
export type DayReason = 'working_day' | 'shifted_workday' | 'weekend' | 'holiday';

export type Festival = 'new_year' | 'spring' | 'qingming' | 'labour' | 'dragon_boat' | 'mid_autumn' | 'national';

export interface Day {
  date: LocalDate;
  /** 1 = Monday … 7 = Sunday. */
  weekday: number;
  works: boolean;
  reason: DayReason;
  /** 节日: of a day of rest that a notice or the law gives. */
  festival: Festival | null;
}

/** Notices give the days of a festival without its name; the time of the year tells which it is. */
const SEASONS: readonly [from: string, to: string, festival: Festival][] = [
  ['01-01', '01-04', 'new_year'],
  ['01-15', '02-29', 'spring'],
  ['04-01', '04-08', 'qingming'],
  ['04-27', '05-08', 'labour'],
  ['05-20', '06-30', 'dragon_boat'],
  ['09-05', '09-29', 'mid_autumn'],
  ['09-30', '10-10', 'national'],
  ['12-28', '12-31', 'new_year'],
];

const festivalOf = (date: LocalDate): Festival | null => {
  const day = date.slice(5);
  return SEASONS.find(([from, to]) => from <= day && day <= to)?.[2] ?? null;
};

const isGiven = (date: LocalDate, { holidays, everyYear = [] }: WorkCalendar): boolean =>
  holidays.includes(date) || everyYear.includes(date.slice(5));

export const dayOf = (date: LocalDate, calendar: WorkCalendar): Day => {
  const weekday = weekdayOf(date);
  const works = isWorkingDay(date, calendar);
  if (works) return { date, weekday, works, reason: weekday > 5 ? 'shifted_workday' : 'working_day', festival: null };
  const given = weekday <= 5 || isGiven(date, calendar);
  return { date, weekday, works, reason: given ? 'holiday' : 'weekend', festival: given ? festivalOf(date) : null };
};

/** Every day after `from` up to and including `to`, at most so many. */
export const eachDayAfter = (from: LocalDate, to: LocalDate, calendar: WorkCalendar, most = 400): Day[] => {
  const days: Day[] = [];
  for (let date = addDays(from, 1); date <= to && days.length < most; date = addDays(date, 1)) days.push(dayOf(date, calendar));
  return days;
};
