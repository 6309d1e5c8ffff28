import type { WorkCalendar } from './calendar.js';
import { CHINA_ARRANGEMENTS } from './data/china-years.js';
import { startOfDay } from './working-time.js';
import type { Instant } from '../shared/time.js';

const SHANGHAI_MINUTES = 480;

/** A notice counts as known from the beginning of the day on which it was published, in Shanghai. */
const knownFrom = (date: string): Instant =>
  startOfDay(date, { version: '', publishedAt: '', utcOffsetMinutes: SHANGHAI_MINUTES, holidays: [], workdays: [], years: [], basis: '' });

/** Each notice makes a version that holds all years known by then; of one year the latest notice counts. */
const versionAt = (index: number): WorkCalendar => {
  const known = CHINA_ARRANGEMENTS.slice(0, index + 1);
  const byYear = new Map(known.map((arrangement) => [arrangement.year, arrangement]));
  const last = known[index];
  if (!last) throw new RangeError(`no arrangement ${index}`);
  return {
    version: `cn-${last.publishedOn}`,
    publishedAt: knownFrom(last.publishedOn),
    utcOffsetMinutes: SHANGHAI_MINUTES,
    holidays: [...byYear.values()].flatMap((arrangement) => arrangement.holidays),
    workdays: [...byYear.values()].flatMap((arrangement) => arrangement.workdays),
    years: [...byYear.keys()],
    basis: last.basis,
  };
};

/**
 * China's working-time calendar in its published versions, oldest first (`cn-YYYY-MM-DD`, the notice's date). Source: notices of
 * the General Office of the State Council on holiday arrangements. Years not yet arranged are judged by weekday alone.
 */
export const CHINA_CALENDARS: readonly WorkCalendar[] = CHINA_ARRANGEMENTS.map((_, index) => versionAt(index));

/** The calendar of that version, or null. */
export const calendarByVersion = (version: string, calendars: readonly WorkCalendar[] = CHINA_CALENDARS): WorkCalendar | null =>
  calendars.find((calendar) => calendar.version === version) ?? null;

/** The latest version that was known at an instant; before the first notice, the first version. Throws RangeError on an empty list. */
export const calendarAsOf = (at: Instant, calendars: readonly WorkCalendar[] = CHINA_CALENDARS): WorkCalendar => {
  const sorted = [...calendars].sort((a, b) => (a.publishedAt < b.publishedAt ? -1 : 1));
  const found = sorted.findLast((calendar) => calendar.publishedAt <= at) ?? sorted[0];
  if (!found) throw new RangeError('no calendar');
  return found;
};
