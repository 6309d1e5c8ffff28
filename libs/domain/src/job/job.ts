export * from './bulk.js';
export * from './commands.js';
export * from './events.js';
export * from './export.js';
export * from './state.js';
export { decideJob } from './decide.js';
export { evolveJob } from './evolve.js';
