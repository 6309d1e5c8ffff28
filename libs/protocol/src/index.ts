export * from './audit-messages.js';
export * from './directive-messages.js';
export { type TaskSummary, mergedSummary, type DirectiveSummary, type SummaryChanges } from './directive-summary.js';
export * from './job-messages.js';
export * from './search-attributes.js';
