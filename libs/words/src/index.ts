export { alertTexts } from './alert-text.js';
export { overdueText, instantText, startedDays } from './formats.js';
export { INCIDENT_LABELS, incidentTexts } from './incident-text.js';
export * from './job-labels.js';
export * from './labels.js';
export * from './names.js';
export { ACT_NAMES, EVENT_LABELS, REFUSAL_TEXTS } from './registry.js';
export { noticeLines } from './tail-text.js';
export { timelineText, timelineTexts } from './timeline-text.js';
