import { answerOf } from '@duban/api-client';
import { queryOptions } from '@tanstack/react-query';
import { api } from './client.js';

/** With what the reader may do now, and why not the rest. */
export const directiveQuery = (directiveId: string) =>
  queryOptions({
    queryKey: ['directive', directiveId],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/v1/directives/{directiveId}', { params: { path: { directiveId }, query: { why: 'true' } }, signal })),
    meta: { about: { directiveId } },
  });
