import { addDays, addMs, addWorkingDays, calendarAsOf, localDateOf, rollToWorkingDay, startOfDay, toMs, fromMs, HOUR } from '@duban/domain';
import type { Instant, LocalDate, WorkCalendar } from '@duban/domain';

const LEAST_WORKING_DAYS = 6;

/** Working days of the city, counted back from today and on from any day; hours are those of its offices. */
export class Days {
  private readonly calendar: WorkCalendar;
  readonly today: LocalDate;

  /** @param now when the past has been caught up with */
  constructor(now: Instant) {
    this.calendar = calendarAsOf(now);
    this.today = localDateOf(now, this.calendar);
  }

  /** The last whole working day, and those before it. */
  workingDay(before: number): LocalDate {
    return addWorkingDays(this.today, -1 - before, this.calendar);
  }

  workingDateBefore(days: number): LocalDate {
    return rollToWorkingDay(addDays(this.today, -days), this.calendar, 'back');
  }

  /** Working days from `date` on, today left out. */
  workingDaysUntilToday(date: LocalDate): LocalDate[] {
    const found: LocalDate[] = [];
    for (let day = rollToWorkingDay(date, this.calendar); day < this.today; day = addWorkingDays(day, 1, this.calendar)) found.push(day);
    return found;
  }

  /** So many calendar days after a date, on a working day; after long holidays it leaves a week's work all the same. */
  workingDateAfter(date: LocalDate, days: number): LocalDate {
    if (days === 0) return date;
    const least = addWorkingDays(date, LEAST_WORKING_DAYS, this.calendar);
    const after = rollToWorkingDay(addDays(date, days), this.calendar);
    return after > least ? after : least;
  }

  /** An hour of the working day `n` before the last whole one. */
  ago(n: number, hour: number): Instant {
    return this.at(this.workingDay(n), hour);
  }

  /** An hour of the `n`-th working day after an instant's. */
  after(from: Instant, n: number, hour: number): Instant {
    return this.at(addWorkingDays(this.dateOf(from), n, this.calendar), hour);
  }

  /** An hour of the `n`-th working day before the one that ends at `due`. */
  beforeDue(due: Instant, n: number, hour: number): Instant {
    return this.at(addWorkingDays(this.dateOf(addMs(due, -1)), -n, this.calendar), hour);
  }

  /** End of the `n`-th working day after the one that ends at `due`: where a ladder's steps stand. */
  pastDue(due: Instant, n: number): Instant {
    return this.after(addMs(due, -1), n, 24);
  }

  dateOf(at: Instant): LocalDate {
    return localDateOf(at, this.calendar);
  }

  /** End of the day `days` calendar days after today (before it when negative), on a working day: what a date is set to. */
  dueIn(days: number): Instant {
    return startOfDay(addDays(rollToWorkingDay(addDays(this.today, days), this.calendar), 1), this.calendar);
  }

  at(date: LocalDate, hour: number): Instant {
    return fromMs(toMs(startOfDay(date, this.calendar)) + Math.round(hour * HOUR));
  }
}
