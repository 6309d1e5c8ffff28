export * from './job-activities.js';
