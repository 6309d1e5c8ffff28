export * from './seal.workflow.js';
