import type { Told } from './one-connection.js';

export interface LiveState {
  /** starting: nothing was heard yet, and nothing is wrong. */
  state: 'starting' | 'live' | 'reconnecting' | 'stale';
  /** When what is shown was last known to be so (ms since 1970). */
  asOf: number;
}

/** A short loss is mended before anybody need worry about what they read. */
export const STALE_MS = 10_000;

export interface Standing extends LiveState {
  lostAt: number | null;
  /** The last id heard in any tab. */
  id: string | null;
}

export const STARTING: Standing = { state: 'starting', asOf: 0, lostAt: null, id: null };

/** How it stands after something was told. */
export const after = (now: Standing, told: Told, at: number): Standing => {
  switch (told.kind) {
    case 'open':
    case 'message':
      return { state: 'live', asOf: at, lostAt: null, id: told.id ?? now.id };
    case 'lost':
      return { ...now, asOf: now.asOf || at, state: now.state === 'stale' ? 'stale' : 'reconnecting', lostAt: now.lostAt ?? at };
    default:
      return now;
  }
};

/** Time alone makes a loss stale; what was read since by other ways counts. */
export const atTime = (now: Standing, at: number, readAt: number): Standing => {
  if (now.lostAt === null) return now;
  const asOf = Math.max(now.asOf, readAt);
  return at - now.lostAt >= STALE_MS ? { ...now, asOf, state: 'stale' } : { ...now, asOf };
};
