import type { CommandMeta } from '../command-meta.js';
import { absorbDirective } from './absorb-directive.js';
import { amendAssists } from './amend-assists.js';
import { amendDirective } from './amend-directive.js';
import { amendTask } from './amend-task.js';
import { answerBlock } from './answer-block.js';
import { answerDispatch } from './answer-dispatch.js';
import { answerNotice } from './answer-notice.js';
import { answerNudge } from './answer-nudge.js';
import { circulateDirective } from './circulate-directive.js';
import { clearBlock } from './clear-block.js';
import { decideDisagreement } from './decide-disagreement.js';
import { decideDispatchAnswer } from './decide-dispatch-answer.js';
import { decideExtension } from './decide-extension.js';
import { decideRegistration } from './decide-registration.js';
import { decideStanding } from './decide-standing.js';
import { decideTermination } from './decide-termination.js';
import { deliverContribution } from './deliver-contribution.js';
import { discardDirective } from './discard-directive.js';
import { dischargeDirective } from './discharge-directive.js';
import { dispatchTasks } from './dispatch-tasks.js';
import { divideTask } from './divide-task.js';
import { endSpecialWatch } from './end-special-watch.js';
import { endWatch } from './end-watch.js';
import { fileSignedPaper } from './file-signed-paper.js';
import { markCirculationRead } from './mark-circulation-read.js';
import { markRead } from './mark-read.js';
import { mergeDirective } from './merge-directive.js';
import { nudgeByPhone } from './nudge-by-phone.js';
import { nudgeTask } from './nudge-task.js';
import { openCarriedTask } from './open-carried-task.js';
import { proposeDirective } from './propose-directive.js';
import { raiseBlock } from './raise-block.js';
import { raiseDisagreement } from './raise-disagreement.js';
import { reassignTask } from './reassign-task.js';
import { recallTask } from './recall-task.js';
import { receiveTask } from './receive-task.js';
import { registerDirective } from './register-directive.js';
import { reinspectDirective } from './reinspect-directive.js';
import { releaseNotice } from './release-notice.js';
import { reopenDirective } from './reopen-directive.js';
import { regrade } from './regrade.js';
import { repinPolicy } from './repin-policy.js';
import { replyUpward } from './reply-upward.js';
import { reportProgress } from './report-progress.js';
import { requestClosure } from './request-closure.js';
import { requestExtension } from './request-extension.js';
import { requestStanding } from './request-standing.js';
import { requestTermination } from './request-termination.js';
import { resumeTask } from './resume-task.js';
import { reviewStanding } from './review-standing.js';
import { screenExtension } from './screen-extension.js';
import { setDueDate } from './set-due-date.js';
import { setReplyDate } from './set-reply-date.js';
import { setSpecialWatch } from './set-special-watch.js';
import { signOff } from './sign-off.js';
import { splitDirective } from './split-directive.js';
import { submitPlan } from './submit-plan.js';
import { suspendTask } from './suspend-task.js';
import { takeOverTask } from './take-over-task.js';
import { terminateTask } from './terminate-task.js';
import { withdrawRequest } from './withdraw-request.js';
import { waiveNotice } from './waive-notice.js';
import { watchDirective } from './watch-directive.js';

/** Every act on a directive. Lists that are shown, such as the acts that a job may do, keep this order. */
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

type Acts = { readonly [A in (typeof acts)[number] as A['type']]: A };
export const ACTS = Object.fromEntries(acts.map((act) => [act.type, act])) as unknown as Acts;

export type DirectiveCommandType = keyof Acts;
/** What is recorded of each. */
export type DirectiveCommandMap = { [T in DirectiveCommandType]: ReturnType<Acts[T]['complete']> };
export type DirectiveCommand = {
  [T in DirectiveCommandType]: { type: T; data: DirectiveCommandMap[T]; meta: CommandMeta };
}[DirectiveCommandType];

export type BulkCommandType = { [T in DirectiveCommandType]: Acts[T] extends { readonly bulk: true } ? T : never }[DirectiveCommandType];
/** What may be done to many tasks at once. */
export const BULK_COMMANDS = acts.filter(({ bulk }) => bulk).map(({ type }) => type) as readonly BulkCommandType[];
