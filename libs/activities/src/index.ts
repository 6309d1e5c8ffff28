export * from './jobs/bulk-runner.js';
export * from './jobs/job-activities.js';
