import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CHINA_CALENDARS, calendarAsOf, calendarByVersion } from './china-calendars.js';
import type { WorkCalendar } from './calendar.js';
import {
  addDays,
  addWorkingDays,
  daysBetween,
  endOfDay,
  isArranged,
  isWorkingDay,
  localDateOf,
  officesClose,
  officesOpen,
  rollToWorkingDay,
  startOfDay,
  weekdayOf,
  workingDaysBetween,
} from './working-time.js';
import { dueAfter } from '../policy/limits.js';

const version = (name: string): WorkCalendar => {
  const found = calendarByVersion(name);
  if (!found) throw new Error(`no calendar ${name}`);
  return found;
};
const BEFORE = version('cn-2019-11-21');
const AFTER = version('cn-2020-01-27');

describe('a working-time calendar', () => {
  it('dates an instant in its own zone, midnight beginning a day', () => {
    expect(localDateOf('2020-02-17T15:59:59.999Z', AFTER)).toBe('2020-02-17');
    expect(localDateOf('2020-02-17T16:00:00.000Z', AFTER)).toBe('2020-02-18');
    expect(startOfDay('2020-02-18', AFTER)).toBe('2020-02-17T16:00:00.000Z');
    expect(endOfDay('2020-02-18', AFTER)).toBe('2020-02-18T16:00:00.000Z');
  });

  it('counts weekdays from Monday', () => {
    expect(['2020-02-17', '2020-02-22', '2020-02-23'].map(weekdayOf)).toEqual([1, 6, 7]);
  });

  it('crosses months and leap days', () => {
    expect(addDays('2020-02-28', 2)).toBe('2020-03-01');
    expect(daysBetween('2020-02-28', '2020-03-01')).toBe(2);
  });

  it('lets people rest on statutory holidays and work on shifted Saturdays and Sundays', () => {
    expect(isWorkingDay('2020-10-01', AFTER)).toBe(false);
    expect(isWorkingDay('2020-09-27', AFTER)).toBe(true);
    expect(isWorkingDay('2020-02-22', AFTER)).toBe(false);
  });

  it('judges a year that is not arranged by weekday and by the days that the law fixes, and says that it is not arranged', () => {
    expect(isWorkingDay('2031-09-30', AFTER)).toBe(true);
    expect(isWorkingDay('2031-10-04', AFTER)).toBe(false);
    // a Wednesday each: New Year, and the first days of October
    expect(['2031-01-01', '2031-10-01', '2031-10-02', '2031-10-03'].filter((date) => isWorkingDay(date, AFTER))).toEqual([]);
    expect([isArranged('2020-12-31', AFTER), isArranged('2021-01-01', AFTER)]).toEqual([true, false]);
  });

  it('counts five working days over a New Year that is not arranged yet', () => {
    expect(addWorkingDays('2026-12-30', 5, version('cn-2025-11-04'))).toBe('2027-01-07');
  });

  it('opens its offices at nine and closes them at six, unless it says otherwise', () => {
    expect([officesOpen('2020-02-18', AFTER), officesClose('2020-02-18', AFTER)]).toEqual([
      '2020-02-18T01:00:00.000Z',
      '2020-02-18T10:00:00.000Z',
    ]);
    expect(officesOpen('2020-02-18', { ...AFTER, officeHours: { from: '08:30', to: '17:30' } })).toBe('2020-02-18T00:30:00.000Z');
  });

  it('rolls forward or back to a working day, and leaves a working day alone', () => {
    expect(rollToWorkingDay('2020-02-22', AFTER)).toBe('2020-02-24');
    expect(rollToWorkingDay('2020-02-22', AFTER, 'back')).toBe('2020-02-21');
    expect(rollToWorkingDay('2020-02-21', AFTER)).toBe('2020-02-21');
  });
});

describe('the Spring Festival of 2020', () => {
  it('was first 24 to 30 January with work on 19 January and 1 February', () => {
    expect(['2020-01-19', '2020-01-24', '2020-01-30', '2020-01-31', '2020-02-01'].map((date) => isWorkingDay(date, BEFORE))).toEqual([
      true,
      false,
      false,
      true,
      true,
    ]);
  });

  it('was extended to 2 February by the notice of 27 January', () => {
    expect(['2020-01-31', '2020-02-01', '2020-02-02', '2020-02-03'].map((date) => isWorkingDay(date, AFTER))).toEqual([
      false,
      false,
      false,
      true,
    ]);
  });

  it('leaves a date that was computed before the notice as it is under the pinned version', () => {
    const dispatched = '2020-01-21T01:00:00.000Z';
    const pinned = calendarAsOf(dispatched);
    const due = dueAfter(dispatched, { amount: 4, unit: 'working_day' }, pinned);
    expect([pinned.version, due]).toEqual(['cn-2019-11-21', '2020-02-01T16:00:00.000Z']);
    const later = calendarAsOf('2020-01-28T00:00:00.000Z');
    expect(later.version).toBe('cn-2020-01-27');
    expect(dueAfter(dispatched, { amount: 4, unit: 'working_day' }, version(pinned.version))).toBe(due);
    expect(dueAfter(dispatched, { amount: 4, unit: 'working_day' }, later)).toBe('2020-02-04T16:00:00.000Z');
  });
});

describe('the versions of the calendar', () => {
  it('are ordered by publication and each covers the years known by then', () => {
    const published = CHINA_CALENDARS.map((calendar) => calendar.publishedAt);
    expect(published).toEqual([...published].sort());
    expect(CHINA_CALENDARS.map((calendar) => calendar.years.at(-1))).toEqual([
      ...[undefined, undefined, undefined],
      ...[2019, 2020, 2020, 2021, 2022, 2023, 2024, 2025, 2026],
    ]);
  });

  it('never call one date both a holiday and a workday', () => {
    for (const calendar of CHINA_CALENDARS) {
      expect(calendar.holidays.filter((date) => calendar.workdays.includes(date))).toEqual([]);
      expect(new Set(calendar.holidays).size).toBe(calendar.holidays.length);
    }
  });

  it('are chosen by what was known at an instant: before the first notice the law alone, never a notice to come', () => {
    expect(calendarAsOf('2018-01-01T00:00:00.000Z')).toMatchObject({ version: 'cn-2007-12-14', years: [], holidays: [] });
    expect(['1950-01-01', '2005-01-01', '2019-03-01'].map((date) => calendarAsOf(`${date}T00:00:00.000Z`).version)).toEqual([
      'cn-1949-12-23',
      'cn-1999-09-18',
      'cn-2007-12-14',
    ]);
    expect(calendarAsOf('2020-01-26T15:59:59.999Z').version).toBe('cn-2019-11-21');
    expect(calendarAsOf('2020-01-26T16:00:00.000Z').version).toBe('cn-2020-01-27');
    expect(calendarAsOf('2040-01-01T00:00:00.000Z').version).toBe('cn-2025-11-04');
  });

  it('are null for an unknown name', () => {
    expect(calendarByVersion('cn-1999-01-01')).toBeNull();
  });
});

describe('laws of working days', () => {
  const date = fc.integer({ min: 0, max: 3650 }).map((days) => addDays('2019-01-01', days));
  const calendar = fc.constantFrom(...CHINA_CALENDARS);
  const count = fc.integer({ min: 0, max: 60 });

  it('going n on and n back from a working day ends where it began', () => {
    fc.assert(
      fc.property(date, calendar, count, (from, cal, n) => {
        const start = rollToWorkingDay(from, cal);
        expect(addWorkingDays(addWorkingDays(start, n, cal), -n, cal)).toBe(start);
      }),
    );
  });

  it('more days, or a later start, never end earlier, and the end is always a working day', () => {
    fc.assert(
      fc.property(date, calendar, count, (from, cal, n) => {
        const end = addWorkingDays(from, n, cal);
        expect(isWorkingDay(end, cal)).toBe(true);
        // On a day of rest, none and one both mean the next working day.
        expect(addWorkingDays(from, n + 1, cal) > end || (n === 0 && !isWorkingDay(from, cal))).toBe(true);
        expect(addWorkingDays(addDays(from, 1), n, cal) >= end).toBe(true);
      }),
    );
  });

  it('counting between gives back what was added', () => {
    fc.assert(
      fc.property(date, calendar, fc.integer({ min: 1, max: 60 }), (from, cal, n) => {
        expect(workingDaysBetween(from, addWorkingDays(from, n, cal), cal)).toBe(n);
        expect(workingDaysBetween(addWorkingDays(from, n, cal), from, cal)).toBe(-n);
      }),
    );
  });

  it('a day lasts from its start to its end and holds every instant between', () => {
    fc.assert(
      fc.property(date, calendar, fc.integer({ min: 0, max: 86_399_999 }), (day, cal, ms) => {
        const at = new Date(Date.parse(startOfDay(day, cal)) + ms).toISOString();
        expect(localDateOf(at, cal)).toBe(day);
        expect(at < endOfDay(day, cal)).toBe(true);
      }),
    );
  });
});
