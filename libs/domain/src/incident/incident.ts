export * from './state/report.js';
export * from './state/incident-state.js';
export * from './events/registry.js';
export { raiseIncident } from './acts/raise-incident.js';
export { resolveIncident } from './acts/resolve-incident.js';
