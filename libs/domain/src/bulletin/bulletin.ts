export * from './state/bulletin-state.js';
export * from './state/period.js';
export * from './state/refusals.js';
export * from './events/registry.js';
export { issueBulletin, issuingRefused } from './acts/issue-bulletin.js';
