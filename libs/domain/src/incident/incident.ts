export * from './report.js';
export * from './state.js';
export * from './events/registry.js';
export { raiseIncident } from './acts/raise-incident.js';
export { resolveIncident } from './acts/resolve-incident.js';
