import type { Instant, LocalDate } from '../shared/time.js';

export interface OfficeHours {
  from: string;
  to: string;
}

/** 9 to 18 o'clock, where a calendar does not say otherwise. */
export const OFFICE_HOURS: OfficeHours = { from: '09:00', to: '18:00' };

/**
 * A working-time calendar as data: Monday to Friday work, `holidays` do not, `workdays` (调休) do although they fall on a weekend.
 * Versions are immutable; a directive pins one, so that a later notice never re-judges an old date by itself.
 */
export interface WorkCalendar {
  version: string;
  /** When this version was made known (the notice's date). */
  publishedAt: Instant;
  /** Fixed offset of the zone in minutes; Asia/Shanghai is 480, without daylight saving since 1991. */
  utcOffsetMinutes: number;
  holidays: LocalDate[];
  workdays: LocalDate[];
  /** Years the data cover. A date outside is judged by weekday and `everyYear`, and what is counted there is provisional. */
  years: number[];
  /** Days of rest, as `MM-DD`, that the law fixes for every year before it is arranged. Absent = none. */
  everyYear?: string[];
  /** When offices open and close, as `HH:MM` in the calendar's zone. Absent = `OFFICE_HOURS`. */
  officeHours?: OfficeHours;
  basis: string;
}
