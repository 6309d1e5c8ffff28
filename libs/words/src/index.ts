export { ALERT_END_LABELS, ALERT_KIND_LABELS, ALERT_LEVEL_LABELS, WHOM_LABELS } from './alert-labels.js';
export { alertTexts } from './alert-text.js';
export { DUTY_GROUP_LABELS, DUTY_LABELS, remainingText } from './duty-words.js';
export { dayText, PROVISIONAL_TEXT, instantTexts, overdueText, shortInstantTexts, startTexts, type Written } from './formats.js';
export { basisText, clockText, dayReason, dayReasonText } from './explanation-text.js';
export { extensionPreviewText } from './extension-preview-text.js';
export { AVERAGE_DAYS_WORDS, FIGURE_WORDS } from './figure-labels.js';
export { DAILY_COUNT_LABELS, DAILY_LABELS } from './daily-labels.js';
export { TASK_LEDGER_HEADS, TASK_LEDGER_NOTES, TASK_LEDGER_TITLE, type TaskLedgerColumn } from './task-ledger-labels.js';
export { incidentTexts } from './incident-text.js';
export * from './job-labels.js';
export * from './labels.js';
export { MEETING_ACT_NAMES } from './meeting-acts.js';
export * from './names.js';
export { CONDITION_LABELS, RELATION_LABELS } from './permission-labels.js';
export type { RefusalText } from './define.js';
export { FIELD_TEXTS, fieldText, mediaTypeAdvice, type FieldFault, type FieldParams } from './problems/fields.js';
export { JOB_TEXTS } from './problems/jobs.js';
export { MEETING_TEXTS } from './problems/meetings.js';
export { ORGANISATION_TEXTS } from './problems/organisation.js';
export { REQUEST_TEXTS } from './problems/requests.js';
export { entitledText, leadLabel, postsEndedText, whoMayText, type Entitled } from './problems/who-may.js';
export {
  demandOutcomeText,
  meetingBasisText,
  SHEET_DECISION_LABELS,
  SHEET_DEMAND_LABELS,
  SHEET_REFUSALS,
  SHEET_STANDING_LABELS,
  usualDecision,
} from './series-text.js';
export {
  BULLETIN_WAITS,
  bulletinDayText,
  bulletinNumberText,
  bulletinParagraphs,
  bulletinPeriodText,
  bulletinTitle,
  WERE_DUE,
} from './bulletin-text.js';
export { offlineNumberText } from './offline-text.js';
export { RECORD_EVENT_LABELS } from './record-events.js';
export { ACT_NAMES, EVENT_LABELS, REFUSAL_TEXTS } from './registry.js';
export { OPERATOR_TEXTS, operatorLine, operatorNext, operatorTask } from './operator-text.js';
export { periodText } from './phrases.js';
export { REPORT_LABELS } from './report-labels.js';
export { shown } from './shown.js';
export { timelineTexts } from './timeline-text.js';
