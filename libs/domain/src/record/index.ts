export * from './history.js';
export * from './deadlines.js';
export * from './changes.js';
export * from './daily.js';
