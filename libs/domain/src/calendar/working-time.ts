import { OFFICE_HOURS } from './calendar.js';
import type { OfficeHours, WorkCalendar } from './calendar.js';
import { DAY, MINUTE, fromMs, toMs } from '../shared/time.js';
import type { Instant, LocalDate } from '../shared/time.js';

interface DaySets {
  holidays: Set<LocalDate>;
  workdays: Set<LocalDate>;
  years: Set<number>;
  everyYear: Set<string>;
}

/** Look-up sets by calendar object: versions are immutable, so the sets can never go stale. */
const setsOf = new WeakMap<WorkCalendar, DaySets>();

const daySets = (calendar: WorkCalendar): DaySets => {
  const known = setsOf.get(calendar);
  if (known) return known;
  const made = {
    holidays: new Set(calendar.holidays),
    workdays: new Set(calendar.workdays),
    years: new Set(calendar.years),
    everyYear: new Set(calendar.everyYear),
  };
  setsOf.set(calendar, made);
  return made;
};

const dateMs = (date: LocalDate): number => toMs(`${date}T00:00:00.000Z`);
const offsetMs = (calendar: WorkCalendar): number => calendar.utcOffsetMinutes * MINUTE;

/** The civil date `days` calendar days later (earlier when negative). */
export const addDays = (date: LocalDate, days: number): LocalDate => fromMs(dateMs(date) + days * DAY).slice(0, 10);

/** Calendar days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: LocalDate, to: LocalDate): number => Math.round((dateMs(to) - dateMs(from)) / DAY);

/** Weekday of a civil date, 1 = Monday … 7 = Sunday. */
export const weekdayOf = (date: LocalDate): number => new Date(dateMs(date)).getUTCDay() || 7;

/** The civil date on which an instant falls in the calendar's zone. Midnight belongs to the day that it begins. */
export const localDateOf = (at: Instant, calendar: WorkCalendar): LocalDate => fromMs(toMs(at) + offsetMs(calendar)).slice(0, 10);

/** First instant of a civil date. */
export const startOfDay = (date: LocalDate, calendar: WorkCalendar): Instant => fromMs(dateMs(date) - offsetMs(calendar));

/** End of a civil date as an exclusive instant: the next local midnight. */
export const endOfDay = (date: LocalDate, calendar: WorkCalendar): Instant => startOfDay(addDays(date, 1), calendar);

const atTime = (date: LocalDate, time: string, calendar: WorkCalendar): Instant =>
  fromMs(toMs(`${date}T${time}:00.000Z`) - offsetMs(calendar));

const hoursOf = (calendar: WorkCalendar): OfficeHours => calendar.officeHours ?? OFFICE_HOURS;

/** When offices open on a date. */
export const officesOpen = (date: LocalDate, calendar: WorkCalendar): Instant => atTime(date, hoursOf(calendar).from, calendar);

/** When offices close on a date. */
export const officesClose = (date: LocalDate, calendar: WorkCalendar): Instant => atTime(date, hoursOf(calendar).to, calendar);

/** Whether the year of a date has been arranged; what is counted in another may come to be a different day. */
export const isArranged = (date: LocalDate, calendar: WorkCalendar): boolean => daySets(calendar).years.has(Number(date.slice(0, 4)));

/**
 * Whether people work on that date: 调休 workdays and holidays first; a year that is not arranged yet is judged by weekday, and by the days
 * of rest that the law fixes for every year.
 */
export const isWorkingDay = (date: LocalDate, calendar: WorkCalendar): boolean => {
  const { holidays, workdays, everyYear } = daySets(calendar);
  if (isArranged(date, calendar)) {
    if (workdays.has(date)) return true;
    if (holidays.has(date)) return false;
  } else if (everyYear.has(date.slice(5))) return false;
  return weekdayOf(date) <= 5;
};

/** The date itself when it is a working day, else the next (or, with `back`, the previous) one. */
export const rollToWorkingDay = (date: LocalDate, calendar: WorkCalendar, direction: 'forward' | 'back' = 'forward'): LocalDate => {
  let day = date;
  while (!isWorkingDay(day, calendar)) day = addDays(day, direction === 'forward' ? 1 : -1);
  return day;
};

/**
 * The n-th working day after a date (before it, when n is negative); the date itself is never counted. 0 rolls forward to a
 * working day. From a working day, going n there and -n back ends where it began.
 */
export const addWorkingDays = (date: LocalDate, n: number, calendar: WorkCalendar): LocalDate => {
  if (n === 0) return rollToWorkingDay(date, calendar);
  const step = n > 0 ? 1 : -1;
  let day = date;
  for (let left = Math.abs(n); left > 0; left -= 1) day = rollToWorkingDay(addDays(day, step), calendar, step > 0 ? 'forward' : 'back');
  return day;
};

/** Working days after `from` up to and including `to`; negative when `to` is earlier. */
export const workingDaysBetween = (from: LocalDate, to: LocalDate, calendar: WorkCalendar): number => {
  if (to < from) return -workingDaysBetween(to, from, calendar);
  let count = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) if (isWorkingDay(day, calendar)) count += 1;
  return count;
};

/** The instant itself when offices are open then, else when they next open. */
export const withinOfficeHours = (at: Instant, calendar: WorkCalendar): Instant => {
  const date = localDateOf(at, calendar);
  const day = at < officesClose(date, calendar) ? rollToWorkingDay(date, calendar) : addWorkingDays(date, 1, calendar);
  const opening = officesOpen(day, calendar);
  return at > opening ? at : opening;
};
