import { answerOf, postTo, type CommandAnswer } from '@duban/api-client';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../../shared/api/client.js';
import type { Verdict } from '../model/verdicts.js';

export interface Target {
  /** Below /api/v1: the task, the directive or the meeting that it is about. */
  place: string;
  n?: number | undefined;
  noticeId?: string | undefined;
}

export const directivePlace = (directiveId: string): string => `/directives/${directiveId}`;
export const taskPlace = (directiveId: string, taskId: string): string => `/directives/${directiveId}/tasks/${taskId}`;
export const meetingPlace = (meetingId: string): string => `/meetings/${meetingId}`;

/** Where each is sent, below its place. */
const ENDS: Record<Verdict['sends'], string> = {
  SignOff: '/sign-offs',
  DecideExtension: '/extension-requests/{n}/decision',
  DecideTermination: '/termination-requests/{n}/decision',
  DecideStanding: '/standing-request/decision',
  DecideDisagreement: '/disagreements/{n}/decision',
  AnswerBlock: '/blocks/{n}/answer',
  ReleaseNotice: '/notices/{noticeId}/release',
  WaiveNotice: '/notices/{noticeId}/waiver',
  DecideRegistration: '/approval',
  ApproveList: '/approval',
  ReturnList: '/return',
};

/** A signature has the number of its closure in the body, everything else in the address. */
export const sendVerdict = (sends: Verdict['sends'], { place, n, noticeId }: Target, body: object, key: string): Promise<CommandAnswer> => {
  const end = ENDS[sends].replace('{n}', String(n ?? '')).replace('{noticeId}', encodeURIComponent(noticeId ?? ''));
  return postTo(api, `${place}${end}`, sends === 'SignOff' ? { ...body, n } : body, key);
};

/** What a notice would say if it went out now. */
export const noticeDraftQuery = ({ directiveId, taskId }: { directiveId: string; taskId: string }, noticeId: string) =>
  queryOptions({
    queryKey: ['notice-draft', directiveId, taskId, noticeId],
    queryFn: ({ signal }) =>
      answerOf(
        api.GET('/api/v1/directives/{directiveId}/tasks/{taskId}/notices/{noticeId}/draft', {
          params: { path: { directiveId, taskId, noticeId } },
          signal,
        }),
      ),
    meta: { about: { directiveId } },
  });
