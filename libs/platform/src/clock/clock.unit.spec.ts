import { DAY, HOUR } from '@duban/domain';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { caughtUpAt, formatClockSetting, parseClockSetting, pastClock, storyClock, systemClock, type PastTime } from './clock.js';

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

describe('a past that ends in real time', () => {
  const past: PastTime = { startsAt: '2025-11-14T00:00:00.000Z', realStartMs: REAL_START, rate: 43_200, paces: [] };
  const bend = caughtUpAt(past);
  const at = (realMs: number) => pastClock(past, () => realMs);
  const iso = (ms: number): string => new Date(ms).toISOString();

  test('52 days pass in 104 seconds, and then it is real time', () => {
    expect(at(REAL_START).now()).toBe(past.startsAt);
    expect(at(REAL_START + 2_000).now()).toBe('2025-11-15T00:00:00.000Z');
    expect(Math.round((bend - REAL_START) / 1_000)).toBe(104);
    const after = Math.ceil(bend) + 1;
    expect(at(after).now()).toBe(iso(after));
    expect(at(after).realMsUntil(iso(after + 1_500))).toBe(1_500);
  });

  test('before its beginning it goes on at the pace of real time', () => {
    expect(at(REAL_START - 5_000).now()).toBe('2025-11-13T23:59:55.000Z');
    expect(at(REAL_START - 5_000).realMsUntil('2025-11-15T00:00:00.000Z')).toBe(7_000);
  });

  test('a timer set in the past for a day after it fires at the real time', () => {
    const tomorrow = iso(Math.ceil(bend) + DAY);
    expect(at(REAL_START + 2_000).realMsUntil(tomorrow)).toBe(Date.parse(tomorrow) - REAL_START - 2_000);
    expect(at(REAL_START).realAt(tomorrow)).toBe(tomorrow);
    expect(at(REAL_START).shownAt(tomorrow)).toBe(tomorrow);
  });

  test('nights may pass faster than days', () => {
    const paces = [
      { ms: 9 * HOUR, rate: 90_000 },
      { ms: 8 * HOUR, rate: 14_400 },
    ];
    const clock = (realMs: number) => pastClock({ ...past, paces }, () => REAL_START + realMs);
    expect(clock(360).now()).toBe('2025-11-14T09:00:00.000Z');
    expect(clock(360 + 250).now()).toBe('2025-11-14T10:00:00.000Z');
    expect(clock(0).realMsUntil('2025-11-14T17:00:00.000Z')).toBe(2_360);
    expect(clock(2_360 + 2_000).now()).toBe('2025-11-15T17:00:00.000Z');
  });

  test('it never goes back, waiting reaches the instant, and what was shown at a real time is found there again', () => {
    const offsets = fc.integer({ min: -HOUR, max: HOUR });
    const rate = fc.integer({ min: 2, max: 1_000_000 });
    const told = fc.record({ rate, paces: fc.array(fc.record({ ms: fc.integer({ min: 1, max: 5 * DAY }), rate }), { maxLength: 8 }) });
    fc.assert(
      fc.property(told, offsets, offsets, fc.integer({ min: -DAY, max: 90 * DAY }), (pace, one, other, aheadMs) => {
        const made = (realMs: number) => pastClock({ ...past, ...pace }, () => realMs);
        const [earlier, later] = [REAL_START + Math.min(one, other), REAL_START + Math.max(one, other)];
        expect(made(earlier).now() <= made(later).now()).toBe(true);
        const until = iso(Date.parse(past.startsAt) + aheadMs);
        expect(made(earlier + made(earlier).realMsUntil(until)).now() >= until).toBe(true);
        expect(made(0).realAt(made(0).shownAt(iso(earlier)))).toBe(iso(earlier));
      }),
    );
  });
});

describe('DUBAN_CLOCK', () => {
  test('a setting survives being handed to another process', () => {
    expect(parseClockSetting(formatClockSetting(story))).toEqual(story);
    expect(parseClockSetting('system')).toBe('system');
    for (const paces of [
      [],
      [{ ms: HOUR, rate: 14_400 }],
      [
        { ms: HOUR, rate: 1.5 },
        { ms: DAY, rate: 90_000 },
      ],
    ])
      expect(parseClockSetting(formatClockSetting({ ...story, paces }))).toEqual({ ...story, paces });
  });

  test.each([
    '',
    'story',
    'story:2020-02-17@1x',
    'story:nonsense@1x2',
    'story:2020-02-17T01:00:00Z@1x0',
    'story:2020-02-17T01:00:00Z@-1x2',
    'past:2020-02-17T01:00:00Z@1767571200000/x1',
    'past:2026-02-17T01:00:00Z@1767571200000/x43200',
    'past:2026-01-04T23:00:00Z@1767571200000/7200000x43200/x43200',
    'past:2020-02-17T01:00:00Z@1767571200000/7200000x0/x43200',
  ])('refuses %j', (text) => {
    expect(parseClockSetting(text)).toBeNull();
  });
});
