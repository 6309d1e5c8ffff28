export * from './zip/each-entry.js';
export * from './zip/unpack.js';
