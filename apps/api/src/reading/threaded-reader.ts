import { tooManyPieces, type MinutesAnalysis } from '@duban/domain';
import type { DocumentText } from '@duban/files';
import { fileURLToPath } from 'node:url';
import { isNativeError } from 'node:util/types';
import { Piscina } from 'piscina';
import { ReaderBusy, ReadingTooLong, type Reader } from './reader.js';
import type { Begun, NumberedTask } from './reader.worker.js';
import type { ReadingTask } from './reading.js';

export interface ReaderBounds {
  threads?: number;
  /** ms for one paper, from when a thread begins with it. */
  time?: number;
  /** ms that a paper waits for a thread at most; a first one waits until the dictionary is there. */
  wait?: number;
  /** MB of one thread's heap. */
  memory?: number;
  /** Papers that may wait for a thread. */
  waiting?: number;
  /** Of the Node that a thread begins with; specs run from sources. */
  execArgv?: string[];
}

/** The largest paper that is taken needs a fifth of either, or less: on a busy machine a second is many. */
const USUAL = { threads: 2, time: 20_000, wait: 60_000, memory: 384, waiting: 20 } as const;
/** A thread that has nothing to read ends: its dictionary is tens of megabytes. */
const IDLE_MS = 120_000;

const OUT_OF_MEMORY = 'ERR_WORKER_OUT_OF_MEMORY';

const bounded = (error: unknown): unknown =>
  isNativeError(error) && 'code' in error && error.code === OUT_OF_MEMORY ? new ReadingTooLong(error.message, { cause: error }) : error;

/** Reads in threads of their own. One that takes too long, or too much, ends with its paper and nothing else. */
export const threadedReader = (bounds: ReaderBounds = {}): Reader => {
  const { threads, time, wait, memory, waiting } = { ...USUAL, ...bounds };
  const source = import.meta.url.endsWith('.ts') ? './reader.worker.ts' : './reader.worker.js';
  const pool = new Piscina<NumberedTask, DocumentText | null | MinutesAnalysis>({
    filename: fileURLToPath(new URL(source, import.meta.url)),
    ...{ minThreads: 0, maxThreads: threads, idleTimeout: IDLE_MS },
    resourceLimits: { maxOldGenerationSizeMb: memory },
    ...(bounds.execArgv ? { execArgv: bounds.execArgv } : {}),
  });
  // whoever asked was told already; unheard, the event would end the process
  pool.on('error', () => undefined);
  const begins = new Map<number, () => void>();
  pool.on('message', ({ begun }: Begun) => begins.get(begun)?.());
  let taken = 0;
  let last = 0;
  const run = async <T>(task: ReadingTask): Promise<T> => {
    if (taken >= threads + waiting) throw new ReaderBusy();
    taken += 1;
    const number = (last += 1);
    const stop = new AbortController();
    let timer = setTimeout(() => stop.abort(new ReaderBusy()), wait);
    begins.set(number, () => {
      clearTimeout(timer);
      timer = setTimeout(() => stop.abort(new ReadingTooLong()), time);
    });
    try {
      return (await pool.run({ number, task }, { signal: stop.signal })) as T;
    } catch (error) {
      throw stop.signal.aborted ? stop.signal.reason : bounded(error);
    } finally {
      clearTimeout(timer);
      begins.delete(number);
      taken -= 1;
    }
  };
  return {
    document: (bytes, changes) => run<DocumentText | null>({ kind: 'document', bytes, changes }),
    // told before a thread is taken: nobody waits for what is no paper
    minutes: (text, options) =>
      tooManyPieces(text) ? Promise.reject(new ReadingTooLong()) : run<MinutesAnalysis>({ kind: 'minutes', text, options }),
    close: () => pool.destroy(),
  };
};
