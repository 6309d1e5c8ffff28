import type { DirectiveCommand } from '../commands.js';
import type { Decision, DecisionContext } from '../context.js';
import type { Directive, DirectiveState, Task } from '../state/index.js';
import { absorbDirective, dischargeDirective, mergeDirective, reinspectDirective, reopenDirective } from './afterlife.js';
import { requestClosure, signOff } from './closure.js';
import { decideExtension, requestExtension, screenExtension, setDueDate } from './dates.js';
import { answerBlock, clearBlock, deliverContribution, raiseBlock, reportProgress, submitPlan } from './doing.js';
import { reassignTask, recallTask, resumeTask, suspendTask, terminateTask } from './ending.js';
import { answerNotice, releaseNotice, waiveNotice } from './notices.js';
import { answerNudge, nudgeTask } from './nudges.js';
import { answerDispatch, decideDispatchAnswer, receiveTask } from './receipt.js';
import {
  WORKING,
  amendDirective,
  decideRegistration,
  directiveStatus,
  discardDirective,
  dispatchTasks,
  proposeDirective,
  registerDirective,
  repinPolicy,
} from './registration.js';
import { refuse, reject } from './rules.js';
import { decideStanding, requestStanding, reviewStanding } from './standing.js';

type TaskCommand = Extract<DirectiveCommand, { data: { taskId: string } }>;
type OwnCommand = Exclude<DirectiveCommand, TaskCommand | { type: 'RegisterDirective' }>;

const onDirective = (state: Directive, command: OwnCommand, ctx: DecisionContext): Decision => {
  switch (command.type) {
    case 'ProposeDirective':
      return proposeDirective(state, command, ctx);
    case 'DecideRegistration':
      return decideRegistration(state, command, ctx);
    case 'DiscardDirective':
      return discardDirective(state, command, ctx);
    case 'DispatchTasks':
      return dispatchTasks(state, command, ctx);
    case 'AmendDirective':
      return amendDirective(state, command, ctx);
    case 'MergeDirective':
      return mergeDirective(state, command, ctx);
    case 'AbsorbDirective':
      return absorbDirective(state, command, ctx);
    case 'DischargeDirective':
      return dischargeDirective(state, command, ctx);
    case 'ReinspectDirective':
      return reinspectDirective(state, command, ctx);
    case 'ReopenDirective':
      return reopenDirective(state, command, ctx);
    case 'RepinPolicy':
      return repinPolicy(state, command, ctx);
  }
};

const onTask = (on: { state: Directive; task: Task }, command: TaskCommand, ctx: DecisionContext): Decision => {
  switch (command.type) {
    case 'ReceiveTask':
      return receiveTask(on, command, ctx);
    case 'AnswerDispatch':
      return answerDispatch(on, command, ctx);
    case 'DecideDispatchAnswer':
      return decideDispatchAnswer(on, command, ctx);
    case 'SubmitPlan':
      return submitPlan(on, command, ctx);
    case 'ReportProgress':
      return reportProgress(on, command, ctx);
    case 'DeliverContribution':
      return deliverContribution(on, command, ctx);
    case 'RaiseBlock':
      return raiseBlock(on, command, ctx);
    case 'AnswerBlock':
      return answerBlock(on, command, ctx);
    case 'ClearBlock':
      return clearBlock(on, command, ctx);
    case 'RequestExtension':
      return requestExtension(on, command, ctx);
    case 'ScreenExtension':
      return screenExtension(on, command, ctx);
    case 'DecideExtension':
      return decideExtension(on, command, ctx);
    case 'SetDueDate':
      return setDueDate(on, command, ctx);
    case 'RequestStanding':
      return requestStanding(on, command, ctx);
    case 'DecideStanding':
      return decideStanding(on, command, ctx);
    case 'ReviewStanding':
      return reviewStanding(on, command, ctx);
    case 'NudgeTask':
      return nudgeTask(on, command, ctx);
    case 'AnswerNudge':
      return answerNudge(on, command, ctx);
    case 'ReleaseNotice':
      return releaseNotice(on, command, ctx);
    case 'AnswerNotice':
      return answerNotice(on, command, ctx);
    case 'WaiveNotice':
      return waiveNotice(on, command, ctx);
    case 'SuspendTask':
      return suspendTask(on, command, ctx);
    case 'ResumeTask':
      return resumeTask(on, command, ctx);
    case 'RecallTask':
      return recallTask(on, command, ctx);
    case 'TerminateTask':
      return terminateTask(on, command, ctx);
    case 'ReassignTask':
      return reassignTask(on, command, ctx);
    case 'RequestClosure':
      return requestClosure(on, command, ctx);
    case 'SignOff':
      return signOff(on, command, ctx);
  }
};

const isTaskCommand = (command: DirectiveCommand): command is TaskCommand => 'taskId' in command.data;

/**
 * What a command does to a directive, as of `ctx.now`: events, none when there is nothing to do, or a refusal by its code.
 * Pure; lateness is judged on the command's own `receivedAt`. A notice may still be answered when the directive has ended.
 */
export const decide = (state: DirectiveState, command: DirectiveCommand, ctx: DecisionContext): Decision => {
  if (command.type === 'RegisterDirective') return registerDirective(state, command, ctx);
  if (!state) return refuse('directive_not_found');
  if (!isTaskCommand(command)) return onDirective(state, command, ctx);
  const task = state.tasks[command.data.taskId];
  if (!task) return refuse('task_not_found', { taskId: command.data.taskId });
  const wrong = command.type === 'AnswerNotice' ? null : directiveStatus(state, WORKING);
  return wrong ? reject(wrong) : onTask({ state, task }, command, ctx);
};
