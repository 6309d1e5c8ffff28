import type { Instant, LocalDate } from '../shared/time.js';

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
  /** Years the data cover; a date outside is judged by weekday alone. */
  years: number[];
  basis: string;
}
