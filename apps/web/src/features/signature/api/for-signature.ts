import { answerOf, postTo, type CommandAnswer } from '@duban/api-client';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../../shared/api/client.js';

export const forSignatureQuery = (directiveId: string) =>
  queryOptions({
    queryKey: ['for-signature', directiveId],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/v1/directives/{directiveId}/for-signature', { params: { path: { directiveId } }, signal })),
    meta: { about: { directiveId } },
  });

export const fileSignedPaper = (directiveId: string, body: object, key: string): Promise<CommandAnswer> =>
  postTo(api, `/directives/${directiveId}/signed-papers`, body, key);
