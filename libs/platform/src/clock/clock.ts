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

/** So many ms of a past at a pace of their own. */
export interface Pace {
  ms: number;
  rate: number;
}

/**
 * A past that is passed through quickly: from `realStartMs` on, at which it shows `startsAt`, first at its `paces` one after another, then
 * `rate` times as fast as real time, until it has caught up with real time; from then on it is real time. Before `realStartMs` it goes on
 * at the pace of real time.
 */
export interface PastTime extends StoryTime {
  paces: readonly Pace[];
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

/** From where on a past goes at which pace: ms that it shows and real ms, both counted from its beginning. */
interface Knot {
  shown: number;
  real: number;
  rate: number;
}

const knotsOf = ({ paces, rate: last }: PastTime): Knot[] => {
  const knots: Knot[] = [];
  let [shown, real] = [0, 0];
  for (const { ms, rate } of paces) {
    knots.push({ shown, real, rate });
    shown += ms;
    real += ms / rate;
  }
  return [...knots, { shown, real, rate: last }];
};

/** Where a past goes at its last pace. */
const lastKnot = (past: PastTime): Knot => knotsOf(past).at(-1) ?? { shown: 0, real: 0, rate: past.rate };

/** The real ms at which such a clock has caught up: there both its halves show the same. */
export const caughtUpAt = (past: PastTime): number => {
  const { shown, real, rate } = lastKnot(past);
  const realMs = past.realStartMs + real;
  return realMs + (realMs - toMs(past.startsAt) - shown) / (rate - 1);
};

export const pastClock = (past: PastTime, realNow: RealNow = Date.now): Clock => {
  const { realStartMs } = past;
  const startsAtMs = toMs(past.startsAt);
  const bendMs = caughtUpAt(past);
  const knots = [{ shown: 0, real: 0, rate: 1 }, ...knotsOf(past)];
  /** The pace at an offset; the first one holds before the beginning. */
  const paceAt = (by: 'shown' | 'real', offset: number): Knot =>
    (offset < 0 ? knots[0] : knots.findLast((knot) => knot[by] <= offset)) ?? { shown: 0, real: 0, rate: 1 };
  /** What it shows at a real time, both in ms. */
  const shown = (realMs: number): number => {
    if (realMs >= bendMs) return realMs;
    const knot = paceAt('real', realMs - realStartMs);
    return startsAtMs + knot.shown + (realMs - realStartMs - knot.real) * knot.rate;
  };
  /** Real ms from the beginning until it shows `ms`; counted from there, because ms since 1970 leave no room for small fractions. */
  const realOffset = (ms: number): number => {
    if (ms >= bendMs) return ms - realStartMs;
    const knot = paceAt('shown', ms - startsAtMs);
    return knot.real + (ms - startsAtMs - knot.shown) / knot.rate;
  };
  return {
    now: () => fromMs(Math.floor(shown(realNow()))),
    realMsUntil: (at) => Math.max(0, Math.ceil(realOffset(toMs(at)) - (realNow() - realStartMs))),
    realAt: (at) => fromMs(realStartMs + Math.floor(realOffset(toMs(at)))),
    shownAt: (at) => fromMs(Math.ceil(shown(toMs(at)))),
  };
};

const RATE = String.raw`\d+(?:\.\d+)?`;
const STORY = new RegExp(`^story:(?<startsAt>[^@]+)@(?<realStartMs>\\d+)x(?<rate>${RATE})$`);
const PAST = new RegExp(`^past:(?<startsAt>[^@]+)@(?<realStartMs>\\d+)(?<paces>(?:/\\d+x${RATE})*)/x(?<rate>${RATE})$`);

/** What `parseClockSetting` takes, for whoever is told that something else was given. */
export const CLOCK_SETTINGS = 'system, story:<instant>@<real ms>x<rate> or past:<instant>@<real ms>[/<ms>x<rate>]/x<rate>';

const storyIn = (parts: Record<string, string | undefined>): StoryTime | null => {
  const startsAtMs = Date.parse(parts['startsAt'] ?? '');
  const rate = Number(parts['rate']);
  if (Number.isNaN(startsAtMs) || !(rate > 0)) return null;
  return { startsAt: fromMs(startsAtMs), realStartMs: Number(parts['realStartMs']), rate };
};

const pastIn = (parts: Record<string, string | undefined>): PastTime | null => {
  const story = storyIn(parts);
  const paces = (parts['paces'] ?? '')
    .split('/')
    .filter((pace) => pace !== '')
    .map((pace) => pace.split('x').map(Number))
    .map(([ms = 0, rate = 0]) => ({ ms, rate }));
  if (!story || [...paces, story].some(({ rate }) => rate <= 1)) return null;
  const past = { ...story, paces };
  // otherwise it would have caught up before it was told to
  const { shown, real } = lastKnot(past);
  return toMs(past.startsAt) + shown < past.realStartMs + real ? past : null;
};

/**
 * Reads `system`, `story:<instant>@<real ms since 1970>x<rate>`, or a past that ends in real time:
 * `past:<instant>@<real ms>/<ms>x<rate>/…/x<rate>`, its paces and then the last one.
 * @returns null for anything else: the caller says which variable was wrong.
 */
export const parseClockSetting = (text: string): ClockSetting | null => {
  if (text === 'system') return 'system';
  const past = PAST.exec(text)?.groups;
  if (past) return pastIn(past);
  const story = STORY.exec(text)?.groups;
  return story ? storyIn(story) : null;
};

const isPast = (story: StoryTime | PastTime): story is PastTime => 'paces' in story;

/** The inverse of `parseClockSetting`, for handing a clock to a child process. */
export const formatClockSetting = (setting: ClockSetting): string => {
  if (setting === 'system') return 'system';
  const { startsAt, realStartMs, rate } = setting;
  if (!isPast(setting)) return `story:${startsAt}@${realStartMs}x${rate}`;
  return `past:${startsAt}@${realStartMs}${setting.paces.map((pace) => `/${pace.ms}x${pace.rate}`).join('')}/x${rate}`;
};

export const clockFrom = (setting: ClockSetting): Clock => {
  if (setting === 'system') return systemClock();
  return isPast(setting) ? pastClock(setting) : storyClock(setting);
};
