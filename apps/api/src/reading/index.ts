export * from './reader.js';
export { readerHere } from './reading.js';
export { threadedReader, type ReaderBounds } from './threaded-reader.js';
