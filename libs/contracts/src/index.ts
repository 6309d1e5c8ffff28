export * from './audit-messages.js';
export * from './messages.js';
export * from './search-attributes.js';
export * from './queryable.js';
export * from './views/views.js';
export * from './http/index.js';
export * from './words/words.js';
export * from './alerts/alert-message.js';
export { alertSubject, type AlertDuty, type AlertEvent, type AlertSubject } from './alerts/alert-subject.js';
