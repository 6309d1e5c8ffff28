export * from './audit-activities.js';
export * from './directive-activities.js';
export * from './heartbeating.js';
export * from './job-activities.js';
