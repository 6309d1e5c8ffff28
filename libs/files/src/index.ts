export { sniffedType } from './documents/sniffed-type.js';
export * from './documents/document-text.js';
export * from './sheets/read-sheets.js';
export * from './zip/each-entry.js';
export * from './zip/meter.js';
export * from './zip/unpack.js';
export * from './zip/write-zip.js';
export * from './zip/zip-of.js';
export type { CountedChanges, ReadingNote } from './word/word-text.js';
