import { expect, test } from '@jest/globals';
import { lookAt, unseenSince } from './last-look.js';

const [MORNING, SOON, NOON, EVENING] = [
  '2020-03-05T01:00:00.000Z',
  '2020-03-05T01:20:00.000Z',
  '2020-03-05T04:00:00.000Z',
  '2020-03-05T09:00:00.000Z',
];

test('what changed is what changed since the look before, however often the page is opened during one', () => {
  const morning = lookAt(null, MORNING);
  expect(unseenSince(morning)).toBe(null);
  const soon = lookAt(morning, SOON);
  expect(unseenSince(soon)).toBe(null);
  const noon = lookAt(soon, NOON);
  expect(unseenSince(noon)).toBe(SOON);
  expect(unseenSince(lookAt(noon, NOON))).toBe(SOON);
  expect(unseenSince(lookAt(noon, EVENING))).toBe(NOON);
});

test('a look of a month ago, or on a clock that ran ahead, is none', () => {
  expect(unseenSince(lookAt({ last: '2020-01-05T01:00:00.000Z', before: null }, MORNING))).toBe(null);
  expect(unseenSince(lookAt({ last: EVENING, before: MORNING }, NOON))).toBe(null);
});
