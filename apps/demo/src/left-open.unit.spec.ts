import { expect, test } from '@jest/globals';
import { clockFrom, formatClockSetting, parseClockSetting } from '@duban/platform';
import { leftOpen } from './left-open.js';

const NOW_MS = Date.parse('2026-11-27T10:00:00.000Z');
const story = { startsAt: '2020-02-17T01:00:00.000Z', realStartMs: NOW_MS - 120_000, rate: 43_200 };

test('a story that stays open keeps its moments, and goes on like anybody’s clock', () => {
  const past = leftOpen(story, NOW_MS);
  expect(parseClockSetting(formatClockSetting(past))).toEqual(past);
  const [told, open] = [clockFrom(story), clockFrom(past)];
  for (const ago of [110_000, 60_000, 1]) {
    const real = new Date(NOW_MS - ago).toISOString();
    expect(open.shownAt(real)).toBe(told.shownAt(real));
  }
  const [before, after] = [NOW_MS, NOW_MS + 3_600_000].map((ms) => Date.parse(open.shownAt(new Date(ms).toISOString())));
  expect(Math.round(((after ?? 0) - (before ?? 0)) / 1000)).toBe(3600);
});
