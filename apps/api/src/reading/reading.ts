import { analyseMinutes, type MinutesAnalysis } from '@duban/domain';
import { documentText, type CountedChanges, type DocumentText } from '@duban/files';
import { READING } from '@duban/language';
import type { Reader, ReadingOptions } from './reader.js';

/** One thing to be read, as it is handed to a thread. */
export type ReadingTask =
  { kind: 'document'; bytes: Uint8Array; changes: CountedChanges | undefined } | { kind: 'minutes'; text: string; options: ReadingOptions };

export const readMinutes = (text: string, options: ReadingOptions): MinutesAnalysis => analyseMinutes(text, { ...options, ...READING });

export const read = (task: ReadingTask): Promise<DocumentText | null> | MinutesAnalysis =>
  task.kind === 'document' ? documentText(Buffer.from(task.bytes), task.changes) : readMinutes(task.text, task.options);

/** Reads where it is asked, without bounds: for specs whose papers are their own. */
export const readerHere: Reader = {
  document: documentText,
  minutes: (text, options) => Promise.resolve(readMinutes(text, options)),
  close: () => Promise.resolve(),
};
