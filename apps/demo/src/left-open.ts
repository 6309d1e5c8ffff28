import type { PastTime, StoryTime } from '@duban/platform';

/** As near to real time as a past can go that never catches up while somebody looks. */
const SLOWLY = 1.000_001;

/**
 * The clock of a story that has been told: until now it went as it went, so that every moment stays where it was; from now on it goes like
 * anybody's, or days would pass while a page is read.
 */
export const leftOpen = ({ startsAt, realStartMs, rate }: StoryTime, nowMs: number): PastTime => ({
  ...{ startsAt, realStartMs, rate: SLOWLY },
  paces: [{ ms: Math.round((nowMs - realStartMs) * rate), rate }],
});
