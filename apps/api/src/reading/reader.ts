import type { MinutesAnalysis, MinutesOptions } from '@duban/domain';
import type { CountedChanges, DocumentText } from '@duban/files';

/** What minutes are read with, as it can be handed to another thread. */
export type ReadingOptions = Omit<MinutesOptions, 'hash' | 'fold' | 'words' | 'english'>;

/** Reads what people send, which may be anything: within bounds of time and memory, apart from whatever answers everybody else. */
export interface Reader {
  /** `changes` that the file itself has not accepted count if nothing is said. null = not a document that is taken here, or none that can be read. */
  document(bytes: Buffer, changes?: CountedChanges): Promise<DocumentText | null>;
  minutes(text: string, options: ReadingOptions): Promise<MinutesAnalysis>;
  close(): Promise<void>;
}

/** It took more time or memory than any paper needs. */
export class ReadingTooLong extends Error {
  override readonly name = 'ReadingTooLong';
}

/** So many papers wait to be read already that another would not be read in time. */
export class ReaderBusy extends Error {
  override readonly name = 'ReaderBusy';
}
