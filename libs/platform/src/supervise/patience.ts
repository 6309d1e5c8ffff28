import { setTimeout as sleep } from 'node:timers/promises';

export interface PatienceOptions {
  /** Ends the waiting. */
  signal: AbortSignal;
  /** Told of each failure and of the real ms until the next attempt; throws when no waiting would help. */
  onFailure(error: unknown, waitMs: number): void;
}

const FIRST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 5_000;

/**
 * Tries until it succeeds, with growing pauses, however long a server stays away: a process that waits for its servers is back
 * seconds after them, one that is started anew again and again is not. By hand: p-retry ends at a TypeError, drops what is reached while
 * the signal aborts, and does not say how long it waits.
 * @throws the signal's reason once it is aborted (an attempt under way is waited for), or what `onFailure` throws.
 */
export const untilReached = async <T>(attempt: () => Promise<T>, { signal, onFailure }: PatienceOptions): Promise<T> => {
  for (let waitMs = FIRST_PAUSE_MS; ; waitMs = Math.min(2 * waitMs, LONGEST_PAUSE_MS)) {
    signal.throwIfAborted();
    try {
      return await attempt();
    } catch (error) {
      onFailure(error, waitMs);
    }
    await sleep(waitMs, undefined, { signal }).catch(() => signal.throwIfAborted());
  }
};
