import { fromMs, toMs, type Instant } from '@duban/domain';

/** Where domain time comes from. Nothing else reads the machine's clock for it. */
export interface Clock {
  now(): Instant;
  /** Real milliseconds until `at`, rounded up so that a timer never fires early; 0 when it has passed. */
  realMsUntil(at: Instant): number;
  /** The real time at which this clock shows `at`: what the database calls that moment. */
  realAt(at: Instant): Instant;
  /** What this clock shows at a real time. */
  shownAt(real: Instant): Instant;
}

/** A story's time: it stood at `startsAt` at the real time `realStartMs`, and passes `rate` times as fast as real time. */
export interface StoryTime {
  startsAt: Instant;
  realStartMs: number;
  /** 43,200 makes a day of the story last two seconds. */
  rate: number;
}

/**
 * A past that is passed through quickly: from `realStartMs` on, at which it shows `startsAt`, `rate` times as fast as real time, until it
 * has caught up with real time; from then on it is real time. Before `realStartMs` it goes on at the pace of real time.
 */
export interface PastTime extends StoryTime {
  thenReal: true;
}

export type ClockSetting = 'system' | StoryTime | PastTime;

type RealNow = () => number;

export const systemClock = (realNow: RealNow = Date.now): Clock => ({
  now: () => fromMs(realNow()),
  realMsUntil: (at) => Math.max(0, Math.ceil(toMs(at) - realNow())),
  realAt: (at) => at,
  shownAt: (real) => real,
});

export const storyClock = (story: StoryTime, realNow: RealNow = Date.now): Clock => {
  const startsAtMs = toMs(story.startsAt);
  const nowMs = (): number => startsAtMs + (realNow() - story.realStartMs) * story.rate;
  return {
    now: () => fromMs(Math.floor(nowMs())),
    realMsUntil: (at) => Math.max(0, Math.ceil((toMs(at) - nowMs()) / story.rate)),
    realAt: (at) => fromMs(Math.floor(story.realStartMs + (toMs(at) - startsAtMs) / story.rate)),
    shownAt: (real) => fromMs(Math.ceil(startsAtMs + (toMs(real) - story.realStartMs) * story.rate)),
  };
};

/** The real ms at which such a clock has caught up: there both its halves show the same. */
export const caughtUpAt = ({ startsAt, realStartMs, rate }: PastTime): number => realStartMs + (realStartMs - toMs(startsAt)) / (rate - 1);

export const pastClock = (past: PastTime, realNow: RealNow = Date.now): Clock => {
  const { realStartMs, rate } = past;
  const startsAtMs = toMs(past.startsAt);
  const bendMs = caughtUpAt(past);
  /** What it shows at a real time, both in ms. */
  const shown = (realMs: number): number => {
    if (realMs >= bendMs) return realMs;
    return startsAtMs + (realMs - realStartMs) * (realMs < realStartMs ? 1 : rate);
  };
  /** Real ms from the beginning until it shows `ms`; counted from there, because ms since 1970 leave no room for small fractions. */
  const realOffset = (ms: number): number => {
    if (ms >= bendMs) return ms - realStartMs;
    return (ms - startsAtMs) / (ms < startsAtMs ? 1 : rate);
  };
  return {
    now: () => fromMs(Math.floor(shown(realNow()))),
    realMsUntil: (at) => Math.max(0, Math.ceil(realOffset(toMs(at)) - (realNow() - realStartMs))),
    realAt: (at) => fromMs(realStartMs + Math.floor(realOffset(toMs(at)))),
    shownAt: (at) => fromMs(Math.ceil(shown(toMs(at)))),
  };
};

const TOLD = /^(?<kind>story|past):(?<startsAt>[^@]+)@(?<realStartMs>\d+)x(?<rate>\d+(?:\.\d+)?)$/;

/** What `parseClockSetting` takes, for whoever is told that something else was given. */
export const CLOCK_SETTINGS = 'system, story:<instant>@<real ms>x<rate> or past:<instant>@<real ms>x<rate>';

/**
 * Reads `system`, `story:<instant>@<real ms since 1970>x<rate>`, or `past:` with the same: a story that ends in real time.
 * @returns null for anything else: the caller says which variable was wrong.
 */
export const parseClockSetting = (text: string): ClockSetting | null => {
  if (text === 'system') return 'system';
  const parts = TOLD.exec(text)?.groups;
  const startsAtMs = Date.parse(parts?.['startsAt'] ?? '');
  const rate = Number(parts?.['rate']);
  if (!parts || Number.isNaN(startsAtMs) || !(rate > 0)) return null;
  const story = { startsAt: fromMs(startsAtMs), realStartMs: Number(parts['realStartMs']), rate };
  if (parts['kind'] === 'story') return story;
  // otherwise it would never catch up, or have done so before it began
  return rate > 1 && startsAtMs < story.realStartMs ? { ...story, thenReal: true } : null;
};

const isPast = (story: StoryTime | PastTime): story is PastTime => 'thenReal' in story;

/** The inverse of `parseClockSetting`, for handing a clock to a child process. */
export const formatClockSetting = (setting: ClockSetting): string =>
  setting === 'system' ? 'system' : `${isPast(setting) ? 'past' : 'story'}:${setting.startsAt}@${setting.realStartMs}x${setting.rate}`;

export const clockFrom = (setting: ClockSetting): Clock => {
  if (setting === 'system') return systemClock();
  return isPast(setting) ? pastClock(setting) : storyClock(setting);
};
