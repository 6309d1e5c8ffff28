import { DAY } from '@duban/domain';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { formatClockSetting, parseClockSetting, storyClock, systemClock } from './clock.js';

const REAL_START = Date.parse('2026-01-05T00:00:00.000Z');
const story = { startsAt: '2020-02-17T01:00:00.000Z', realStartMs: REAL_START, rate: 43_200 };

describe('the system clock', () => {
  test('tells the real time as an instant and counts real milliseconds', () => {
    const clock = systemClock(() => REAL_START);
    expect(clock.now()).toBe('2026-01-05T00:00:00.000Z');
    expect(clock.realMsUntil('2026-01-05T00:00:01.500Z')).toBe(1_500);
  });

  test('has nothing to wait for once the time has passed', () => {
    expect(systemClock(() => REAL_START).realMsUntil('2026-01-04T23:59:59.999Z')).toBe(0);
  });
});

describe('a story clock', () => {
  test('a day of the story takes two real seconds at rate 43,200', () => {
    const clock = storyClock(story, () => REAL_START + 2_000);
    expect(clock.now()).toBe('2020-02-18T01:00:00.000Z');
    expect(clock.realMsUntil('2020-02-20T01:00:00.000Z')).toBe(4_000);
  });

  test('waiting as long as it says reaches the instant, whatever the rate', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), fc.integer({ min: 0, max: 400 * DAY }), (rate, aheadMs) => {
        const at = new Date(Date.parse(story.startsAt) + aheadMs).toISOString();
        const wait = storyClock({ ...story, rate }, () => REAL_START).realMsUntil(at);
        expect(storyClock({ ...story, rate }, () => REAL_START + wait).now() >= at).toBe(true);
      }),
    );
  });
});

test('what a clock showed at a real time is shown at that real time, whatever the rate', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1_000_000 }), fc.integer({ min: 0, max: DAY }), (rate, laterMs) => {
      const clock = storyClock({ ...story, rate }, () => REAL_START);
      const real = new Date(REAL_START + laterMs).toISOString();
      expect(clock.realAt(clock.shownAt(real))).toBe(real);
    }),
  );
  expect(systemClock().realAt(story.startsAt)).toBe(story.startsAt);
});

describe('DUBAN_CLOCK', () => {
  test('a setting survives being handed to another process', () => {
    expect(parseClockSetting(formatClockSetting(story))).toEqual(story);
    expect(parseClockSetting('system')).toBe('system');
  });

  test.each([
    '',
    'story',
    'story:2020-02-17@1x',
    'story:nonsense@1x2',
    'story:2020-02-17T01:00:00Z@1x0',
    'story:2020-02-17T01:00:00Z@-1x2',
  ])('refuses %j', (text) => {
    expect(parseClockSetting(text)).toBeNull();
  });
});
