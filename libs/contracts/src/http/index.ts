export * from './problems.js';
export * from './route.js';
export * as schemas from './common.js';
export * from './directive-routes.js';
export * from './task-routes.js';
export * from './meeting-routes.js';
export * from './query-routes.js';
export * from './record-routes.js';
export * from './all-routes.js';
