import { postTo, type CommandAnswer, type paths } from '@duban/api-client';
import { api } from '../../api/client.js';
import { isOfDirective, type ActTarget, type DirectiveAct, type FormAct } from '../model/forms.js';

type DirectivePath = '/api/v1/directives/{directiveId}';
type EndOf<Path extends string> = keyof paths extends infer P ? (P extends `${Path}${infer Rest}` ? Rest : never) : never;
type End = EndOf<`${DirectivePath}/tasks/{taskId}`>;

/** Where each act is sent. */
const ENDS: Record<Exclude<FormAct, DirectiveAct> | 'ReceiveTask', End> = {
  ReceiveTask: '/receipt',
  AnswerDispatch: '/responses',
  SubmitPlan: '/plan',
  ReportProgress: '/progress-reports',
  DeliverContribution: '/contributions',
  RaiseBlock: '/blocks',
  AnswerBlock: '/blocks/{n}/answer',
  ClearBlock: '/blocks/{n}/clearance',
  RequestExtension: '/extension-requests',
  WithdrawRequest: '/withdrawals',
  AnswerNudge: '/nudges/{n}/answer',
  AnswerNotice: '/notices/{noticeId}/answer',
  RequestClosure: '/closure-request',
  SignOff: '/sign-offs',
  DecideExtension: '/extension-requests/{n}/decision',
  ScreenExtension: '/extension-requests/{n}/screening',
  DecideDispatchAnswer: '/responses/{n}/decision',
  DecideStanding: '/standing-request/decision',
  DecideTermination: '/termination-requests/{n}/decision',
  RequestTermination: '/termination-requests',
  ReleaseNotice: '/notices/{noticeId}/release',
  WaiveNotice: '/notices/{noticeId}/waiver',
  NudgeTask: '/nudges',
  NudgeByPhone: '/phone-calls',
  RaiseDisagreement: '/disagreements',
  DecideDisagreement: '/disagreements/{n}/decision',
  RequestStanding: '/standing-request',
  ReviewStanding: '/standing-reviews',
  DivideTask: '/division',
  SetDueDate: '/due-date',
  ReassignTask: '/reassignment',
  AmendTask: '/amendment',
  AmendAssists: '/assists',
  SuspendTask: '/suspension',
  ResumeTask: '/resumption',
  TakeOverTask: '/take-over',
  RecallTask: '/recall',
  TerminateTask: '/termination',
};

const DIRECTIVE_ENDS: Record<DirectiveAct, EndOf<DirectivePath>> = {
  WatchDirective: '/watches',
  EndWatch: '/watches/end',
  SetSpecialWatch: '/special-watch',
  EndSpecialWatch: '/special-watch/end',
  SetReplyDate: '/upward-reply/date',
  ProposeDirective: '/proposal',
  DispatchTasks: '/tasks',
  ReplyUpward: '/upward-reply',
  ReinspectDirective: '/re-inspection',
  ReopenDirective: '/reopening',
  DischargeDirective: '/discharge',
  CirculateDirective: '/circulations',
  AmendDirective: '/amendment',
  Regrade: '/grade',
  MergeDirective: '/merge',
  SplitDirective: '/split',
  RepinPolicy: '/policy',
  DiscardDirective: '/discarding',
  DecideRegistration: '/approval',
  MarkRead: '/readings',
};

/** An entry's act has its number in the address; a signature has it in the body. */
export const sendAct = (
  act: FormAct | 'ReceiveTask',
  { directiveId, taskId, n, noticeId }: ActTarget,
  body: object,
  key: string,
): Promise<CommandAnswer> => {
  if (isOfDirective(act)) return postTo(api, `/directives/${directiveId}${DIRECTIVE_ENDS[act]}`, body, key);
  const end = ENDS[act].replace('{n}', String(n ?? '')).replace('{noticeId}', encodeURIComponent(noticeId ?? ''));
  return postTo(api, `/directives/${directiveId}/tasks/${taskId}${end}`, act === 'SignOff' ? { ...body, n } : body, key);
};
