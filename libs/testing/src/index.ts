export * from './database.js';
export * from './temporal.js';
export * from './workflow-bundle.js';
export * from './quiet-runtime.js';
export * from './histories.js';
