export * from './state/offline-state.js';
export * from './state/refusals.js';
export * from './events/registry.js';
export { closeOfflineMatter, closingRefused } from './acts/close-offline-matter.js';
export { registerOfflineMatter, registeringRefused } from './acts/register-offline-matter.js';
