import type { MinutesAnalysis } from '@duban/domain';
import type { DocumentText } from '@duban/files';
import { parentPort } from 'node:worker_threads';
import { read, type ReadingTask } from './reading.js';

/** One task, and the number by which the thread tells that it begins with it. */
export interface NumberedTask {
  number: number;
  task: ReadingTask;
}
export interface Begun {
  begun: number;
}

/** What a thread of the reader runs: one task at a time, its result by value. */
const readNumbered = ({ number, task }: NumberedTask): Promise<DocumentText | null> | MinutesAnalysis => {
  parentPort?.postMessage({ begun: number } satisfies Begun);
  return read(task);
};

export default readNumbered;
