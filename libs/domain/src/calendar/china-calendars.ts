import type { WorkCalendar } from './calendar.js';
import { CHINA_ARRANGEMENTS } from './data/china-years.js';
import { startOfDay } from './working-time.js';
import type { Instant, LocalDate } from '../shared/time.js';

const SHANGHAI_MINUTES = 480;

/** 全国年节及纪念日放假办法 in its editions: the days that rest in every year, and from when the edition is known. */
const LAW: readonly { publishedOn: LocalDate; basis: string; everyYear: string[] }[] = [
  { publishedOn: '1949-12-23', basis: '全国年节及纪念日放假办法(1949)', everyYear: ['01-01', '05-01', '10-01', '10-02'] },
  { publishedOn: '1999-09-18', basis: '国务院令第270号', everyYear: ['01-01', '05-01', '05-02', '05-03', '10-01', '10-02', '10-03'] },
  { publishedOn: '2007-12-14', basis: '国务院令第513号', everyYear: ['01-01', '05-01', '10-01', '10-02', '10-03'] },
  { publishedOn: '2024-11-10', basis: '国务院令第795号', everyYear: ['01-01', '05-01', '05-02', '10-01', '10-02', '10-03'] },
];

const FIRST_NOTICE = CHINA_ARRANGEMENTS[0]?.publishedOn ?? '';

const BARE: WorkCalendar = {
  version: '',
  publishedAt: '',
  utcOffsetMinutes: SHANGHAI_MINUTES,
  holidays: [],
  workdays: [],
  years: [],
  basis: '',
};

/** What is published counts as known from the beginning of that day, in Shanghai. */
const knownFrom = (date: LocalDate): Instant => startOfDay(date, BARE);

const lawOn = (date: LocalDate): string[] => LAW.findLast(({ publishedOn }) => publishedOn <= date)?.everyYear ?? [];

/** Each notice makes a version that holds all years known by then; of one year the latest notice counts. */
const versionAt = (index: number): WorkCalendar => {
  const known = CHINA_ARRANGEMENTS.slice(0, index + 1);
  const byYear = new Map(known.map((arrangement) => [arrangement.year, arrangement]));
  const last = known[index];
  if (!last) throw new RangeError(`no arrangement ${index}`);
  return {
    ...BARE,
    version: `cn-${last.publishedOn}`,
    publishedAt: knownFrom(last.publishedOn),
    holidays: [...byYear.values()].flatMap((arrangement) => arrangement.holidays),
    workdays: [...byYear.values()].flatMap((arrangement) => arrangement.workdays),
    years: [...byYear.keys()],
    everyYear: lawOn(last.publishedOn),
    basis: last.basis,
  };
};

/** What was in force before the first notice held here: the law alone, without any year arranged. */
const beforeNotices = (): WorkCalendar[] =>
  LAW.filter(({ publishedOn }) => publishedOn < FIRST_NOTICE).map(({ publishedOn, basis, everyYear }) => ({
    ...BARE,
    version: `cn-${publishedOn}`,
    publishedAt: knownFrom(publishedOn),
    everyYear,
    basis,
  }));

/**
 * China's working-time calendar in its published versions, oldest first (`cn-YYYY-MM-DD`, the notice's date). Source: notices of
 * the General Office of the State Council on holiday arrangements, and before the first of them held here the law that they carry out.
 */
export const CHINA_CALENDARS: readonly WorkCalendar[] = [...beforeNotices(), ...CHINA_ARRANGEMENTS.map((_, index) => versionAt(index))];

/** The calendar of that version, or null. */
export const calendarByVersion = (version: string, calendars: readonly WorkCalendar[] = CHINA_CALENDARS): WorkCalendar | null =>
  calendars.find((calendar) => calendar.version === version) ?? null;

/** The latest version that was known at an instant; before all of them, the first. Throws RangeError on an empty list. */
export const calendarAsOf = (at: Instant, calendars: readonly WorkCalendar[] = CHINA_CALENDARS): WorkCalendar => {
  const sorted = [...calendars].sort((a, b) => (a.publishedAt < b.publishedAt ? -1 : 1));
  const found = sorted.findLast((calendar) => calendar.publishedAt <= at) ?? sorted[0];
  if (!found) throw new RangeError('no calendar');
  return found;
};
