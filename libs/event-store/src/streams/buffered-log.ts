/** What waits to be written, kept within a bound of its own. */
export interface Waiting<T> {
  add(item: T): void;
  /** Everything, in order; nothing waits afterwards. */
  take(): T[];
  /** What could not be written. */
  putBack(items: readonly T[]): void;
}

/** In order of coming, at most so many: beyond that the oldest are given up, and said so. */
export const queueOf = <T>(most: number, onLost: (count: number) => void): Waiting<T> => {
  let items: T[] = [];
  return {
    add: (item) => {
      items.push(item);
      if (items.length > most) onLost(items.splice(0, items.length - most).length);
    },
    take: () => items.splice(0),
    putBack: (unwritten) => (items = [...unwritten, ...items]),
  };
};

export interface BufferedLogDeps<T> {
  /** Real ms for which items gather before they are written together. */
  everyMs: number;
  /** Real ms until what could not be written is tried again; default as above. */
  againMs?: number;
  waiting: Waiting<T>;
  /** Items of the same one are written together, and kept together when that fails; default all of them. */
  groupOf?: (item: T) => string;
  write: (items: readonly T[]) => Promise<void>;
  onError: (error: unknown, items: readonly T[]) => void;
}

export interface BufferedLog<T> {
  /** Takes note; never waits, never throws. */
  note(item: T): void;
  /** Resolves when everything noted before the call was written, or could not be. */
  flush(): Promise<void>;
  /** Writes what is left; nothing is written by itself any more. */
  close(): Promise<void>;
}

const grouped = <T>(items: readonly T[], groupOf: (item: T) => string): T[][] => {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(groupOf(item));
    if (group) group.push(item);
    else groups.set(groupOf(item), [item]);
  }
  return [...groups.values()];
};

/** Writes behind the back of whoever notes something: a few items at a time, one write after another. */
export const bufferedLog = <T>(deps: BufferedLogDeps<T>): BufferedLog<T> => {
  const { everyMs, againMs = everyMs, waiting, groupOf = () => '', write, onError } = deps;
  let timer: NodeJS.Timeout | null = null;
  let closed = false;
  let writing: Promise<void> = Promise.resolve();

  const later = (ms: number): void => {
    if (closed) return;
    timer ??= setTimeout(() => {
      timer = null;
      void flush();
    }, ms).unref();
  };
  const writeAll = async (): Promise<void> => {
    for (const items of grouped(waiting.take(), groupOf)) {
      try {
        await write(items);
      } catch (error) {
        onError(error, items);
        waiting.putBack(items);
        later(againMs);
      }
    }
  };
  const flush = (): Promise<void> => {
    writing = writing.then(writeAll);
    return writing;
  };
  return {
    note: (item) => {
      waiting.add(item);
      later(everyMs);
    },
    flush,
    close: () => {
      closed = true;
      if (timer) clearTimeout(timer);
      return flush();
    },
  };
};
