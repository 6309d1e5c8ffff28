import { expect, test } from '@jest/globals';
import { civilOf, daysBetween, dueDayOf, isoDay, spanOf } from './civil.js';

test('a day is the office’s own, wherever the browser stands', () => {
  expect(civilOf('2020-02-19T16:30:00.000Z')).toEqual({ year: 2020, month: 2, day: 20, weekday: 4, time: '00:30' });
});

test('a limit at midnight is the day that ends then, a limit at an hour its own day', () => {
  expect(dueDayOf('2020-02-29T16:00:00.000Z')).toMatchObject({ month: 2, day: 29, weekday: 6, time: '24:00' });
  expect(dueDayOf('2020-02-29T10:00:00.000Z')).toMatchObject({ month: 2, day: 29, time: '18:00' });
});

test('days are counted over months and leap days', () => {
  const from = civilOf('2020-02-27T03:00:00.000Z');
  expect(daysBetween(from, civilOf('2020-03-01T01:00:00.000Z'))).toBe(3);
  expect(daysBetween(from, civilOf('2020-02-27T15:59:00.000Z'))).toBe(0);
  expect(daysBetween(from, civilOf('2020-02-26T01:00:00.000Z'))).toBe(-1);
});

test('forms get a day as they write it', () => {
  expect(isoDay(dueDayOf('2020-03-09T16:00:00.000Z'))).toBe('2020-03-09');
});

test('a span of days is from its first midnight to its last, and what begins today begins at once', () => {
  const now = '2020-02-19T16:30:00.000Z';
  expect(spanOf('2020-02-21', '2020-02-29', now)).toEqual({ from: '2020-02-20T16:00:00.000Z', until: '2020-02-29T16:00:00.000Z' });
  expect(spanOf('2020-02-20', '2020-02-20', now)).toEqual({ until: '2020-02-20T16:00:00.000Z' });
});
