import { postTo, type CommandAnswer, type paths } from '@duban/api-client';
import { api } from '../../../shared/api/client.js';
import type { ActTarget, FormAct } from '../model/forms.js';

type TaskPath = '/api/v1/directives/{directiveId}/tasks/{taskId}';
type End = keyof paths extends infer P ? (P extends `${TaskPath}${infer Rest}` ? Rest : never) : never;

/** Where each act is sent. */
const ENDS: Record<FormAct | 'ReceiveTask', End> = {
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
  RaiseDisagreement: '/disagreements',
  DecideDisagreement: '/disagreements/{n}/decision',
  RequestStanding: '/standing-request',
  ReviewStanding: '/standing-reviews',
};

/** An entry's act has its number in the address; a signature has it in the body. */
export const sendAct = (
  act: keyof typeof ENDS,
  { directiveId, taskId, n, noticeId }: ActTarget,
  body: object,
  key: string,
): Promise<CommandAnswer> => {
  const end = ENDS[act].replace('{n}', String(n ?? '')).replace('{noticeId}', encodeURIComponent(noticeId ?? ''));
  return postTo(api, `/directives/${directiveId}/tasks/${taskId}${end}`, act === 'SignOff' ? { ...body, n } : body, key);
};
