export * from './embedded-postgres.js';
export { adoptCopy } from './server-process.js';
export * from './grants.js';
export * from './migrate.js';
export * from './pool.js';
export { isLaterState, isServerAway } from './server-away.js';
