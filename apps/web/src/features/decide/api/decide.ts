import { answerOf, postTo, type CommandAnswer } from '@duban/api-client';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../../shared/api/client.js';
import type { Verdict } from '../model/verdicts.js';

export interface Target {
  directiveId: string;
  /** null: it is about the whole directive. */
  taskId: string | null;
  n?: number | undefined;
  noticeId?: string | undefined;
}

/** Where each is sent, below its task or its directive. */
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
};

/** A signature has the number of its closure in the body, everything else in the address. */
export const sendVerdict = (
  sends: Verdict['sends'],
  { directiveId, taskId, n, noticeId }: Target,
  body: object,
  key: string,
): Promise<CommandAnswer> => {
  const end = ENDS[sends].replace('{n}', String(n ?? '')).replace('{noticeId}', encodeURIComponent(noticeId ?? ''));
  const place = taskId === null ? `/directives/${directiveId}` : `/directives/${directiveId}/tasks/${taskId}`;
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
