export * from './shared/time.js';
export * from './shared/party.js';
export * from './shared/grants.js';
export * from './shared/standing.js';
export { isValidAt, type Validity } from './shared/validity.js';
export * from './shared/event-meta.js';
export * from './shared/rules-number.js';
export * from './shared/bilingual.js';
export * from './shared/value-change.js';
export * from './shared/upcast.js';
export { remembered } from './shared/remembered.js';
export * from './calendar/calendar.js';
export * from './calendar/working-time.js';
export * from './calendar/china-calendars.js';
export * from './calendar/days.js';
export * from './policy/policy.js';
export * from './policy/limits.js';
export * from './policy/default-policies.js';
export { isLive, OPEN, WORKING } from './directive/acts/shared/states.js';
export * from './directive/state/index.js';
export { DIRECTIVE_EVENT_TYPES } from './directive/events/registry.js';
export { currentSchemaVersion, directiveEvents, upcast } from './directive/events/upcast.js';
export type {
  DirectiveEvent,
  DirectiveEventMap,
  DirectiveEventOf,
  DirectiveEventType,
  StampedEvent,
  ToldEventType,
} from './directive/events/registry.js';
export { addresseesOf, isToldEvent } from './directive/events/told-event.js';
export { HAPPENINGS, type Happening, type HappeningKind } from './directive/events/watchers-told.js';
export type { Attestation, CommandMeta, Who } from './directive/command-meta.js';
export { PATH_IDS, type ActKind, type AnyAct, type PathIds, type Pinned } from './directive/acts/act.js';
export { commandMeta, decide, includedActs } from './directive/acts/decide.js';
export * from './directive/who-may/parts.js';
export { relationsOf } from './directive/who-may/relations.js';
export { granted, grantsAny, grantsTo } from './directive/who-may/allowed.js';
export type { ConditionName } from './directive/who-may/conditions.js';
export { actsNow, bestWay, type ActNow, type ActTarget, type Way } from './directive/acts/acts-now.js';
export * from './directive/acts/registry.js';
export * from './directive/refusals.js';
export * from './directive/context.js';
export * from './minutes/analysis.js';
export { missingAnnexes } from './minutes/structure/annexes.js';
export { MOST_PIECES, tooManyPieces } from './minutes/structure/pieces.js';
export { analyseMinutes, SPLITTER_VERSION } from './minutes/pipeline/analyse.js';
export * from './minutes/papers/index.js';
export * from './minutes/quality/quality.js';
export * from './job/job.js';
export { noticeDraft } from './directive/acts/release-notice.js';
export * from './meeting/meeting.js';
export * from './organisation/organisation.js';
export * from './incident/incident.js';
export * from './bulletin/bulletin.js';
export * from './offline/offline.js';
export { tick, nextClock, nextDue } from './directive/tick/tick.js';
export { forecast, type Foreseen } from './directive/tick/forecast.js';
export * from './directive/derive.js';
export { explainTask, type ClockExplained, type CountedDay, type DueBasis } from './directive/explanation/explain.js';
export { previewExtension, type Distance, type ExtensionPreview } from './directive/explanation/preview-extension.js';
export { clockDuty, dutiesWithoutClock, runs, type Duty, type DutyAsked } from './directive/duties/duties.js';
export * from './directive/duties/duty-acts.js';
export { clockCountedIn, dateCountedIn, isProvisional, lastDayOf } from './directive/counted.js';
export { evolve, evolveStep, fold, stepsOf } from './directive/events/evolve.js';
export { gatherersIn } from './directive/state/gathering.js';
export { isClosed } from './directive/state/closed.js';
export { stamp, systemMeta, tickMeta, UNPINNED, unpinnedMeta } from './directive/stamp.js';
export * from './record/index.js';
export * from './exceptions/exception-rule.js';
export { handedOnWithoutConsent } from './exceptions/handed-on-exceptions.js';
export { EXCEPTION_RULES, exceptionRule } from './exceptions/exception-rules.js';
export { DIRECTIVE_STATE_SCHEMA } from './directive/state/state-schema.js';
export * from './alert/alert-message.js';
export type { AlertDuty, AlertEvent, AlertSubject } from './alert/alert-subject.js';
export * from './alert/incident-alert.js';
export * from './alert/job-alert.js';
export * from './alert/meeting-alert.js';
export * from './alert/organisation-alert.js';
export { addresseesIn, type ToldRow, type ToldStream, toldRows } from './alert/told-table.js';
export { numberText } from './directive/number-text.js';
export { noticeText } from './directive/notice-text.js';
export { type StepAbout } from './directive/state/step-about.js';
export * from './shared/alert-kinds.js';
export { type Whom, WHOM } from './shared/told.js';
export { EXCEPTION_CODES, type ExceptionCode, type ExceptionFinding, type HandedOn } from './exceptions/exception-rule.js';
export { type Incident, type IncidentState } from './incident/state/incident-state.js';
export { type IncidentCode, INCIDENT_CODES, type IncidentReport, type IncidentSubject, SELF_MENDING } from './incident/state/report.js';
export { type BulkItem, type Ground, bulkData } from './job/state/bulk.js';
export { type ExportResult, type ExportScope, type ExportSummary } from './job/state/export.js';
export { jobStatus, type Job, type JobItemStatus, type JobStatus, type JobState, itemStatus } from './job/state/job-state.js';
export { type JobKind } from './job/state/kinds.js';
export { type ItemRefusal, type SettledItem } from './job/state/outcome.js';
export { type JobRefusalCode } from './job/state/refusals.js';
export { type DecidingContext, type MeetingContext } from './meeting/acts/shared/context.js';
export { draftsCiting } from './meeting/state/accounting.js';
export { segmentDifferences } from './meeting/state/differences.js';
export {
  type Meeting,
  isMeetingClosed,
  type MeetingState,
  type MeetingDraft,
  type MeetingSegment,
  type MeetingKind,
  type DraftContent,
  type DraftDecision,
} from './meeting/state/meeting-state.js';
export { type MeetingRefusal, type MeetingRefusalCode } from './meeting/state/refusals.js';
export { rosterAfter, type Roster, type Change, type OrganisationContext } from './organisation/acts/shared/context.js';
export { type PersonSnapshot, cardOf, personCard, postCard, type PersonCard, type PostSign } from './organisation/state/cards.js';
export { UnknownOrganisationPart } from './organisation/state/change.js';
export { type PlainGroup, type GivenPost } from './organisation/state/given.js';
export {
  type Organisation,
  departmentsAt,
  EMPTY_ORGANISATION,
  type Department,
  type UnitKind,
  isOpen,
  GROUP_KINDS,
  UNIT_KINDS,
  POST_ROLES,
  type GroupKind,
  type UnitGroup,
  type Delegation,
  type Post,
} from './organisation/state/organisation-state.js';
export { type OrganisationRefusalCode, type OrganisationRefusal } from './organisation/state/refusals.js';
export { directoryOf } from './organisation/directory/directory.js';
export { groundsOf, groundsStated, paperGroundsOf, servesFor, type HeldStanding } from './organisation/directory/grounds.js';
export {
  activePosts,
  isInEffect,
  activeDepartments,
  activeGroups,
  unitsWithoutAnybody,
  postsInOffice,
} from './organisation/directory/in-office.js';
