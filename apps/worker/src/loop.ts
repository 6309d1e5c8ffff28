import { Rest, type Logger } from '@duban/platform';

export interface LoopSpec {
  name: string;
  /** Real ms between the end of one turn and the start of the next; null = done for good after the first that succeeds. */
  everyMs: number | null;
  /** @returns true to be called again at once. */
  once(signal: AbortSignal): Promise<boolean | void>;
  /** Calls `wake` whenever there may be work before the time is up; returns how to stop that. */
  listen?(wake: () => void): () => void;
}

export interface RunningLoop {
  readonly name: string;
  /** Turns that failed one after the other, up to now. */
  failures(): number;
  /** Waits for the turn under way. */
  stop(): Promise<void>;
}

const FIRST_BACKOFF_MS = 500;
const LONGEST_BACKOFF_MS = 30_000;

/**
 * Repeats `once` until stopped. A failing turn is logged and tried again with backoff: an outage of a server ends no loop. By hand: p-retry
 * ends at a TypeError, and a wake does not end its wait.
 */
export const startLoop = (spec: LoopSpec, logger: Logger): RunningLoop => {
  const stopping = new AbortController();
  const rest = new Rest();
  const deaf = spec.listen?.(rest.wake);
  let failures = 0;
  const run = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      let wait: number;
      rest.begin();
      try {
        const more = (await spec.once(stopping.signal)) === true;
        failures = 0;
        if (!more && spec.everyMs === null) return;
        wait = more ? 0 : (spec.everyMs ?? 0);
      } catch (error) {
        failures += 1;
        wait = Math.min(FIRST_BACKOFF_MS * 2 ** Math.min(failures, 10), LONGEST_BACKOFF_MS);
        logger.warn({ err: error, loop: spec.name, failures, waitMs: wait }, 'a turn failed');
      }
      await rest.for(wait);
    }
  };
  const running = run();
  return {
    name: spec.name,
    failures: () => failures,
    stop: async () => {
      deaf?.();
      stopping.abort();
      rest.wake();
      await running;
    },
  };
};
