export { alertTexts } from './alert-text.js';
export { overdueText } from './formats.js';
export { incidentTexts } from './incident-text.js';
export { JOB_ITEM_STATUS_LABELS, JOB_STATUS_LABELS, jobTitle } from './job-labels.js';
export { DEADLINE_LABELS, EVENT_LABELS, DIRECTIVE_STATUS_LABELS, LIGHT_LABELS, TASK_STATUS_LABELS, OBLIGATION_LABELS } from './labels.js';
export { type Namings, IDS_AS_NAMES, type Naming, namingTasks } from './names.js';
export { REFUSAL_TEXTS } from './refusal-texts.js';
export { timelineTexts } from './timeline-text.js';
export * from './words.js';
