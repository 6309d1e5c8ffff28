import type { Logger } from '@duban/platform';

export interface LoopSpec {
  name: string;
  /** Real ms between the end of one turn and the start of the next; `once` may ask for the next at once by returning true. */
  everyMs: number;
  once(signal: AbortSignal): Promise<boolean | void>;
}

export interface RunningLoop {
  /** Waits for the turn under way. */
  stop(): Promise<void>;
}

const LONGEST_BACKOFF_MS = 30_000;

const pause = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const done = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    signal.addEventListener('abort', done);
  });

/** Repeats `once` until stopped. A failing turn is logged and tried again with backoff: an outage of a server ends no loop. */
export const startLoop = (spec: LoopSpec, logger: Logger): RunningLoop => {
  const stopping = new AbortController();
  const run = async (): Promise<void> => {
    let failures = 0;
    while (!stopping.signal.aborted) {
      let wait = spec.everyMs;
      try {
        if ((await spec.once(stopping.signal)) === true) wait = 0;
        failures = 0;
      } catch (error) {
        failures += 1;
        wait = Math.min(spec.everyMs * 2 ** Math.min(failures, 10), LONGEST_BACKOFF_MS);
        logger.warn({ err: error, loop: spec.name, failures, waitMs: wait }, 'a turn failed');
      }
      await pause(wait, stopping.signal);
    }
  };
  const running = run();
  return {
    stop: async () => {
      stopping.abort();
      await running;
    },
  };
};
