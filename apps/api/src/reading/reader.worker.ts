/** What a thread of the reader runs: one task at a time, its result by value. */
export { read as default } from './reading.js';
