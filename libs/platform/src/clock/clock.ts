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

const STORY = /^story:(?<startsAt>[^@]+)@(?<realStartMs>\d+)x(?<rate>\d+(?:\.\d+)?)$/;

/**
 * Reads `system` or `story:<instant>@<real ms since 1970>x<rate>`.
 * @returns null for anything else: the caller says which variable was wrong.
 */
export const parseClockSetting = (text: string): 'system' | StoryTime | null => {
  if (text === 'system') return 'system';
  const parts = STORY.exec(text)?.groups;
  const startsAtMs = Date.parse(parts?.['startsAt'] ?? '');
  const rate = Number(parts?.['rate']);
  if (!parts || Number.isNaN(startsAtMs) || !(rate > 0)) return null;
  return { startsAt: fromMs(startsAtMs), realStartMs: Number(parts['realStartMs']), rate };
};

/** The inverse of `parseClockSetting`, for handing a clock to a child process. */
export const formatClockSetting = (setting: 'system' | StoryTime): string =>
  setting === 'system' ? 'system' : `story:${setting.startsAt}@${setting.realStartMs}x${setting.rate}`;

export const clockFrom = (setting: 'system' | StoryTime): Clock => (setting === 'system' ? systemClock() : storyClock(setting));
