import pMap from 'p-map';

/** A repeated job of the worker process: structurally what its loops take. */
export interface BackgroundJob {
  name: string;
  /** Real ms between two turns. */
  everyMs: number;
  /** @returns true to be called again at once: there was more. */
  once(signal: AbortSignal): Promise<boolean>;
  /** Calls `wake` when a turn before its time may find work; returns how to stop that. */
  listen?(wake: () => void): () => void;
}

/** What the jobs here need of the gateway: answers by our rules, or a thrown "unknown". */
export interface DirectiveMailbox<Command, Outcome> {
  submit(directiveId: string, command: Command): Promise<Outcome>;
  wake(directiveId: string): Promise<boolean>;
}

/** Runs over the items, a few at a time, until done or told to stop: it then waits for those under way, as p-map's own signal would not. */
export const eachOf = async <T>(
  items: readonly T[],
  width: number,
  signal: AbortSignal,
  visit: (item: T) => Promise<void>,
): Promise<void> => {
  const visitUnlessStopped = async (item: T): Promise<void> => {
    if (!signal.aborted) await visit(item);
  };
  await pMap(items, visitUnlessStopped, { concurrency: width });
};
