export * from './clocks.js';
export * from './directive.js';
export * from './status.js';
export * from './task.js';
export * from './task-entries.js';
export * from './watchers.js';
export * from './watches.js';
