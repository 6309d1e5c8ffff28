import { addMs, DAY, HOUR, toMs } from '@duban/domain';
import { caughtUpAt } from '@duban/platform';
import { expect, test } from '@jest/globals';
import { Days } from './days.js';
import { meetingDate, minutesOf } from './minutes/template.js';
import { endOfPast, MEETINGS, pastBefore, type CitySize } from './past.js';

const LONGEST_S = { full: 150, small: 80 };

/** Every other day of two years, at changing hours. */
const STARTS = Array.from({ length: 365 }, (_, n) => toMs('2026-03-01T00:00:00.000Z') + n * 2 * DAY + (n % 24) * HOUR);

test.each(['full', 'small'] as const)(
  'on whatever day it is begun, the past of a %s city ends in real time within minutes',
  (size: CitySize) => {
    for (const start of STARTS) {
      const past = pastBefore(start, size);
      const days = new Days(endOfPast(past));
      const [first] = MEETINGS[size];
      expect(first && days.at(meetingDate(first, days), 8.5) > past.startsAt).toBe(true);
      expect((caughtUpAt(past) - start) / 1_000).toBeLessThan(LONGEST_S[size]);
    }
  },
);

test('on whatever day it is begun, every date of the minutes lies after their list was approved', () => {
  for (const start of STARTS) {
    const days = new Days(addMs('1970-01-01T00:00:00.000Z', start));
    for (const template of MEETINGS.full) {
      const approved = days.after(days.at(meetingDate(template, days), 9), 1, 15);
      const shortest = Math.min(
        ...minutesOf(template, days)
          .items.flatMap(({ item }) => /\{(\d+)\}/u.exec(item.text)?.[1] ?? [])
          .map(Number),
      );
      const latest = Math.max(
        ...minutesOf(template, days)
          .items.flatMap(({ item }) => /\{-(\d+)\}/u.exec(item.text)?.[1] ?? [])
          .map(Number),
      );
      if (Number.isFinite(shortest))
        expect(days.workingDateAfter(meetingDate(template, days), shortest) > days.dateOf(approved)).toBe(true);
      if (Number.isFinite(latest)) expect(days.workingDay(latest) > days.dateOf(approved)).toBe(true);
    }
  }
});
