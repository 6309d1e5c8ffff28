import type { BilingualText, DirectiveCommandType, DirectiveEventType, RefusalCode, ToldEventType } from '@duban/domain';
import { absorbDirective } from './acts/absorb-directive.js';
import { amendAssists } from './acts/amend-assists.js';
import { amendDirective } from './acts/amend-directive.js';
import { amendTask } from './acts/amend-task.js';
import { answerBlock } from './acts/answer-block.js';
import { answerDispatch } from './acts/answer-dispatch.js';
import { answerNotice } from './acts/answer-notice.js';
import { answerNudge } from './acts/answer-nudge.js';
import { circulateDirective } from './acts/circulate-directive.js';
import { clearBlock } from './acts/clear-block.js';
import { decideDisagreement } from './acts/decide-disagreement.js';
import { decideDispatchAnswer } from './acts/decide-dispatch-answer.js';
import { decideExtension } from './acts/decide-extension.js';
import { decideRegistration } from './acts/decide-registration.js';
import { decideStanding } from './acts/decide-standing.js';
import { decideTermination } from './acts/decide-termination.js';
import { deliverContribution } from './acts/deliver-contribution.js';
import { discardDirective } from './acts/discard-directive.js';
import { dischargeDirective } from './acts/discharge-directive.js';
import { dispatchTasks } from './acts/dispatch-tasks.js';
import { divideTask } from './acts/divide-task.js';
import { endSpecialWatch } from './acts/end-special-watch.js';
import { endWatch } from './acts/end-watch.js';
import { fileSignedPaper } from './acts/file-signed-paper.js';
import { markCirculationRead } from './acts/mark-circulation-read.js';
import { markRead } from './acts/mark-read.js';
import { mergeDirective } from './acts/merge-directive.js';
import { nudgeByPhone } from './acts/nudge-by-phone.js';
import { nudgeTask } from './acts/nudge-task.js';
import { openCarriedTask } from './acts/open-carried-task.js';
import { proposeDirective } from './acts/propose-directive.js';
import { raiseBlock } from './acts/raise-block.js';
import { raiseDisagreement } from './acts/raise-disagreement.js';
import { reassignTask } from './acts/reassign-task.js';
import { recallTask } from './acts/recall-task.js';
import { receiveTask } from './acts/receive-task.js';
import { registerDirective } from './acts/register-directive.js';
import { reinspectDirective } from './acts/reinspect-directive.js';
import { releaseNotice } from './acts/release-notice.js';
import { reopenDirective } from './acts/reopen-directive.js';
import { regrade } from './acts/regrade.js';
import { repinPolicy } from './acts/repin-policy.js';
import { replyUpward } from './acts/reply-upward.js';
import { reportProgress } from './acts/report-progress.js';
import { requestClosure } from './acts/request-closure.js';
import { requestExtension } from './acts/request-extension.js';
import { requestStanding } from './acts/request-standing.js';
import { requestTermination } from './acts/request-termination.js';
import { resumeTask } from './acts/resume-task.js';
import { reviewStanding } from './acts/review-standing.js';
import { screenExtension } from './acts/screen-extension.js';
import { setDueDate } from './acts/set-due-date.js';
import { setReplyDate } from './acts/set-reply-date.js';
import { setSpecialWatch } from './acts/set-special-watch.js';
import { signOff } from './acts/sign-off.js';
import { splitDirective } from './acts/split-directive.js';
import { submitPlan } from './acts/submit-plan.js';
import { suspendTask } from './acts/suspend-task.js';
import { takeOverTask } from './acts/take-over-task.js';
import { terminateTask } from './acts/terminate-task.js';
import { waiveNotice } from './acts/waive-notice.js';
import { watchDirective } from './acts/watch-directive.js';
import { withdrawRequest } from './acts/withdraw-request.js';
import type { ActWords, AlertWords, EventWords, RefusalText } from './define.js';
import { acceptedAnswerEnded } from './events/accepted-answer-ended.js';
import { alertRaised } from './events/alert-raised.js';
import { clockRestarted } from './events/clock-restarted.js';
import { directiveApproved } from './events/directive-approved.js';
import { directiveArchived } from './events/directive-archived.js';
import { directiveCompleted } from './events/directive-completed.js';
import { directiveTerminated } from './events/directive-terminated.js';
import { directiveProposed } from './events/directive-proposed.js';
import { noticeIssued } from './events/notice-issued.js';
import { noticeOwed } from './events/notice-owed.js';
import { noticeOvertaken } from './events/notice-overtaken.js';
import { noticeWaived } from './events/notice-waived.js';
import { obligationEnded } from './events/obligation-ended.js';
import { obligationOpened } from './events/obligation-opened.js';
import { reminderRaised } from './events/reminder-raised.js';
import { reportMissed } from './events/report-missed.js';
import { taskCarried } from './events/task-carried.js';
import { taskCompleted } from './events/task-completed.js';
import { taskDispatched } from './events/task-dispatched.js';
import { taskReassigned } from './events/task-reassigned.js';
import { taskRecalled } from './events/task-recalled.js';
import { taskResumed } from './events/task-resumed.js';
import { taskTerminated } from './events/task-terminated.js';
import { watchersTold } from './events/watchers-told.js';
import { SHARED_REFUSALS } from './refusals.js';

const acts = [
  registerDirective,
  proposeDirective,
  decideRegistration,
  discardDirective,
  dispatchTasks,
  amendDirective,
  mergeDirective,
  absorbDirective,
  splitDirective,
  openCarriedTask,
  dischargeDirective,
  reinspectDirective,
  reopenDirective,
  regrade,
  amendTask,
  amendAssists,
  repinPolicy,
  markRead,
  circulateDirective,
  markCirculationRead,
  fileSignedPaper,
  replyUpward,
  setReplyDate,
  watchDirective,
  endWatch,
  setSpecialWatch,
  endSpecialWatch,
  receiveTask,
  answerDispatch,
  decideDispatchAnswer,
  submitPlan,
  reportProgress,
  deliverContribution,
  raiseBlock,
  answerBlock,
  clearBlock,
  raiseDisagreement,
  decideDisagreement,
  nudgeTask,
  nudgeByPhone,
  answerNudge,
  releaseNotice,
  answerNotice,
  waiveNotice,
  setDueDate,
  requestExtension,
  screenExtension,
  decideExtension,
  requestStanding,
  decideStanding,
  reviewStanding,
  requestTermination,
  decideTermination,
  withdrawRequest,
  suspendTask,
  resumeTask,
  recallTask,
  terminateTask,
  reassignTask,
  divideTask,
  takeOverTask,
  requestClosure,
  signOff,
] as const;

/** Events that belong to no single act: several make them, or the clock does. */
const events = [
  acceptedAnswerEnded,
  directiveProposed,
  directiveApproved,
  directiveCompleted,
  directiveTerminated,
  directiveArchived,
  taskDispatched,
  taskRecalled,
  taskTerminated,
  watchersTold,
  taskReassigned,
  taskCarried,
  taskResumed,
  reportMissed,
  reminderRaised,
  alertRaised,
  clockRestarted,
  noticeOwed,
  noticeIssued,
  noticeOvertaken,
  noticeWaived,
  taskCompleted,
  obligationOpened,
  obligationEnded,
] as const;

type Acts = { readonly [A in (typeof acts)[number] as A['type']]: A };
type KeysOf<A, P extends string> = A extends { readonly [K in P]: infer Said } ? keyof Said : never;
type EventInAnAct = KeysOf<(typeof acts)[number], 'events'>;
type CodeOfAnAct = KeysOf<(typeof acts)[number], 'refusals'>;

const BY_TYPE = Object.fromEntries(acts.map((act) => [act.type, act])) as unknown as Acts;
const BY_EVENT = Object.assign({}, ...acts.map((act) => act.events), Object.fromEntries(events.map((event) => [event.type, event]))) as {
  readonly [T in EventInAnAct | (typeof events)[number]['type']]: EventWords<T>;
};
const BY_CODE = Object.assign({}, ...acts.map((act) => act.refusals), SHARED_REFUSALS) as Record<
  CodeOfAnAct | keyof typeof SHARED_REFUSALS,
  RefusalText
>;

// One that has no words does not compile here.

/** The words of every act. */
export const ACT_WORDS: { readonly [T in DirectiveCommandType]: ActWords<T> } = BY_TYPE;
/** The words of every event. */
export const EVENT_WORDS: { readonly [T in DirectiveEventType]: EventWords<T> } = BY_EVENT;
/** How each event that is told to persons is told. */
export const ALERT_SENTENCES: { readonly [T in ToldEventType]: AlertWords<T> } = EVENT_WORDS;
/** What every refusal by the rules says. */
export const REFUSAL_TEXTS: Readonly<Record<RefusalCode, RefusalText>> = BY_CODE;

const each = <K extends string, V>(from: Readonly<Record<K, V>>, text: (value: V) => BilingualText): Readonly<Record<K, BilingualText>> =>
  Object.fromEntries(Object.entries<V>(from).map(([key, value]) => [key, text(value)])) as Record<K, BilingualText>;

/** What each act on a directive is called. */
export const ACT_NAMES = each<DirectiveCommandType, { name: BilingualText }>(ACT_WORDS, ({ name }) => name);
/** What each event is called in a list. */
export const EVENT_LABELS = each<DirectiveEventType, { label: BilingualText }>(EVENT_WORDS, ({ label }) => label);
