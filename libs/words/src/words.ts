export * from './labels.js';
export * from './formats.js';
export * from './names.js';
export { alertTexts } from './alert-text.js';
export { INCIDENT_LABELS, incidentTexts } from './incident-text.js';
export * from './job-labels.js';
export { noticeLines } from './tail-text.js';
export { timelineText, timelineTexts } from './timeline-text.js';
export { ACT_NAMES } from './act-names.js';
