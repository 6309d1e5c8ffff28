import type { Acting, EventMeta } from '../../shared/event-meta.js';
import { acceptedAnswerEnded } from './accepted-answer-ended.js';
import { alertRaised } from './alert-raised.js';
import { assistsAmended } from './assists-amended.js';
import { blockAnswered } from './block-answered.js';
import { blockCleared } from './block-cleared.js';
import { blockRaised } from './block-raised.js';
import { carriedTaskOpened } from './carried-task-opened.js';
import { closureRequested } from './closure-requested.js';
import { closureReturned } from './closure-returned.js';
import { circulationRead } from './circulation-read.js';
import { clockRestarted } from './clock-restarted.js';
import { closureSigned } from './closure-signed.js';
import { contributionDelivered } from './contribution-delivered.js';
import type { EventDefinition } from './define-event.js';
import { directiveAbsorbed } from './directive-absorbed.js';
import { directiveAmended } from './directive-amended.js';
import { directiveApproved } from './directive-approved.js';
import { directiveArchived } from './directive-archived.js';
import { directiveCompleted } from './directive-completed.js';
import { directiveDiscarded } from './directive-discarded.js';
import { directiveDischarged } from './directive-discharged.js';
import { directiveMerged } from './directive-merged.js';
import { directiveProposed } from './directive-proposed.js';
import { directiveRegistered } from './directive-registered.js';
import { signedPaperFiled } from './signed-paper-filed.js';
import { taskTelephoned } from './task-telephoned.js';
import { directiveCirculated } from './directive-circulated.js';
import { directiveRead } from './directive-read.js';
import { directiveRegraded } from './directive-regraded.js';
import { directiveReinspected } from './directive-reinspected.js';
import { directiveReopened } from './directive-reopened.js';
import { directiveReturned } from './directive-returned.js';
import { directiveSplit } from './directive-split.js';
import { directiveTerminated } from './directive-terminated.js';
import { disagreementDecided } from './disagreement-decided.js';
import { disagreementRaised } from './disagreement-raised.js';
import { dispatchAnswerDecided } from './dispatch-answer-decided.js';
import { dispatchAnswered } from './dispatch-answered.js';
import { dueDateSet } from './due-date-set.js';
import { extensionGranted } from './extension-granted.js';
import { extensionRefused } from './extension-refused.js';
import { extensionRequested } from './extension-requested.js';
import { extensionScreened } from './extension-screened.js';
import { noticeAnswered } from './notice-answered.js';
import { noticeIssued } from './notice-issued.js';
import { noticeOwed } from './notice-owed.js';
import { noticeOvertaken } from './notice-overtaken.js';
import { noticeWaived } from './notice-waived.js';
import { nudgeAnswered } from './nudge-answered.js';
import { obligationEnded } from './obligation-ended.js';
import { obligationOpened } from './obligation-opened.js';
import { planSubmitted } from './plan-submitted.js';
import { policyRepinned } from './policy-repinned.js';
import { progressReported } from './progress-reported.js';
import { reminderRaised } from './reminder-raised.js';
import { replyDateSet } from './reply-date-set.js';
import { reportMissed } from './report-missed.js';
import { requestWithdrawn } from './request-withdrawn.js';
import { specialWatchEnded } from './special-watch-ended.js';
import { specialWatchSet } from './special-watch-set.js';
import { standingDecided } from './standing-decided.js';
import { standingRequested } from './standing-requested.js';
import { standingReviewed } from './standing-reviewed.js';
import { taskAmended } from './task-amended.js';
import { taskCarried } from './task-carried.js';
import { taskCompleted } from './task-completed.js';
import { taskDispatched } from './task-dispatched.js';
import { taskDivided } from './task-divided.js';
import { taskNudged } from './task-nudged.js';
import { taskReassigned } from './task-reassigned.js';
import { taskRecalled } from './task-recalled.js';
import { taskReceived } from './task-received.js';
import { taskResumed } from './task-resumed.js';
import { taskTakenOver } from './task-taken-over.js';
import { taskSuspended } from './task-suspended.js';
import { taskTerminated } from './task-terminated.js';
import { terminationRefused } from './termination-refused.js';
import { terminationRequested } from './termination-requested.js';
import { upwardReplied } from './upward-replied.js';
import { watchBegun } from './watch-begun.js';
import { watchEnded } from './watch-ended.js';
import { watchersTold } from './watchers-told.js';
import type { ToldPersons } from './told.js';

/** Every event of a directive, by its type: whatever else is said of all of them derives from here. */
const DEFINED = {
  // life of the directive
  DirectiveRegistered: directiveRegistered,
  DirectiveProposed: directiveProposed,
  DirectiveReturned: directiveReturned,
  DirectiveApproved: directiveApproved,
  DirectiveDiscarded: directiveDiscarded,
  DirectiveAmended: directiveAmended,
  DirectiveMerged: directiveMerged,
  DirectiveAbsorbed: directiveAbsorbed,
  DirectiveSplit: directiveSplit,
  DirectiveCompleted: directiveCompleted,
  DirectiveTerminated: directiveTerminated,
  DirectiveDischarged: directiveDischarged,
  DirectiveReinspected: directiveReinspected,
  DirectiveReopened: directiveReopened,
  DirectiveArchived: directiveArchived,
  DirectiveRegraded: directiveRegraded,
  TaskAmended: taskAmended,
  AssistsAmended: assistsAmended,
  PolicyRepinned: policyRepinned,
  DirectiveRead: directiveRead,
  DirectiveCirculated: directiveCirculated,
  CirculationRead: circulationRead,
  SignedPaperFiled: signedPaperFiled,
  UpwardReplied: upwardReplied,
  ReplyDateSet: replyDateSet,
  WatchBegun: watchBegun,
  WatchEnded: watchEnded,
  WatchersTold: watchersTold,
  SpecialWatchSet: specialWatchSet,
  SpecialWatchEnded: specialWatchEnded,

  // dispatch
  TaskDispatched: taskDispatched,
  TaskReceived: taskReceived,
  DispatchAnswered: dispatchAnswered,
  DispatchAnswerDecided: dispatchAnswerDecided,
  AcceptedAnswerEnded: acceptedAnswerEnded,
  TaskRecalled: taskRecalled,
  TaskTerminated: taskTerminated,
  TaskReassigned: taskReassigned,
  TaskDivided: taskDivided,
  TaskTakenOver: taskTakenOver,
  TaskCarried: taskCarried,
  CarriedTaskOpened: carriedTaskOpened,
  TaskSuspended: taskSuspended,
  TaskResumed: taskResumed,

  // doing
  PlanSubmitted: planSubmitted,
  ProgressReported: progressReported,
  ReportMissed: reportMissed,
  ClockRestarted: clockRestarted,
  ContributionDelivered: contributionDelivered,
  BlockRaised: blockRaised,
  BlockAnswered: blockAnswered,
  BlockCleared: blockCleared,

  // dates
  ExtensionRequested: extensionRequested,
  ExtensionScreened: extensionScreened,
  ExtensionGranted: extensionGranted,
  ExtensionRefused: extensionRefused,
  DueDateSet: dueDateSet,
  RequestWithdrawn: requestWithdrawn,
  StandingRequested: standingRequested,
  StandingDecided: standingDecided,
  TerminationRequested: terminationRequested,
  TerminationRefused: terminationRefused,
  StandingReviewed: standingReviewed,

  // chasing
  DisagreementRaised: disagreementRaised,
  DisagreementDecided: disagreementDecided,
  TaskNudged: taskNudged,
  TaskTelephoned: taskTelephoned,
  NudgeAnswered: nudgeAnswered,
  ReminderRaised: reminderRaised,
  AlertRaised: alertRaised,
  NoticeOwed: noticeOwed,
  NoticeIssued: noticeIssued,
  NoticeAnswered: noticeAnswered,
  NoticeOvertaken: noticeOvertaken,
  NoticeWaived: noticeWaived,

  // closing
  ClosureRequested: closureRequested,
  ClosureSigned: closureSigned,
  ClosureReturned: closureReturned,
  TaskCompleted: taskCompleted,

  // clocks: every opening and ending that does not follow from another event's own fields
  ObligationOpened: obligationOpened,
  ObligationEnded: obligationEnded,
};

export type DirectiveEventType = keyof typeof DEFINED;

/** Payloads by event type. A shipped payload never changes: a new shape is a new schema version with an upcaster. */
export type DirectiveEventMap = { [T in DirectiveEventType]: Parameters<(typeof DEFINED)[T]['fold']>[1]['data'] };

/** All of them, for whoever has an event of any type; one that stands under another's name does not compile. */
export const EVENTS: { readonly [T in DirectiveEventType]: EventDefinition<T, DirectiveEventMap[T]> } = DEFINED;

export const DIRECTIVE_EVENT_TYPES = Object.keys(EVENTS) as DirectiveEventType[];
export const isDirectiveEventType = (type: string): type is DirectiveEventType => Object.hasOwn(EVENTS, type);

/** An event of a type as decided: the type and its payload. */
export type DirectiveEventOf<T extends DirectiveEventType> = { [K in T]: { type: K; data: DirectiveEventMap[K] } }[T];
export type DirectiveEvent = DirectiveEventOf<DirectiveEventType> & {
  /** Whose act it is, where that is another's than the rest of what was decided with it; stamped, it stands in `meta`. */
  by?: Acting;
};

/** An event with what evolve needs to know of its circumstances. */
export type StampedEvent = DirectiveEvent & { meta: EventMeta };
/** One stamped event of a type. */
export type EventOf<T extends DirectiveEventType> = DirectiveEventOf<T> & { meta: EventMeta };

/** Types of the events that are told to persons, as each declares. */
export type ToldEventType = {
  [T in DirectiveEventType]: (typeof DEFINED)[T]['told'] extends ToldPersons<DirectiveEventMap[T]> ? T : never;
}[DirectiveEventType];
export type ToldEvent = DirectiveEventOf<ToldEventType>;

/** The events that are told, with how. */
export const TOLD_EVENTS: { readonly [T in ToldEventType]: { told: ToldPersons<DirectiveEventMap[T]> } } = DEFINED;
