import { expect, test } from '@jest/globals';
import { asOfDay, dayOfAsOf, yesterdayOf } from './past.js';

const now = '2020-03-05T02:00:00.000Z';

test('a day that has passed is looked back at from its end; today is now', () => {
  expect(asOfDay('2020-03-04', now)).toBe('2020-03-04T16:00:00.000Z');
  expect([asOfDay('2020-03-05', now), asOfDay('2020-03-09', now), asOfDay('', now)]).toEqual([undefined, undefined, undefined]);
});

test('the field shows the day that was chosen', () => {
  expect(dayOfAsOf(asOfDay('2020-03-04', now))).toBe('2020-03-04');
  expect(dayOfAsOf(undefined)).toBe('');
});

test('yesterday ended when the office’s today began', () => {
  expect(yesterdayOf(now)).toBe('2020-03-04T16:00:00.000Z');
});
