export * from './command-pending.js';
export * from './directive-gateway.js';
export * from './submit-port.js';
export * from './temporal-submit.js';
export * from './temporal-jobs.js';
