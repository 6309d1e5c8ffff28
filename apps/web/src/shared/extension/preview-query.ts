import { answerOf } from '@duban/api-client';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api } from '../api/client.js';

const A_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** What an extension to that day would come to; nothing is asked for by it. */
export const extensionPreviewQuery = (directiveId: string, taskId: string, due: string) =>
  queryOptions({
    queryKey: ['extension-preview', directiveId, taskId, due],
    queryFn: ({ signal }) =>
      answerOf(
        api.GET('/api/v1/directives/{directiveId}/tasks/{taskId}/extension-preview', {
          params: { path: { directiveId, taskId }, query: { due } },
          signal,
        }),
      ),
    enabled: A_DAY.test(due),
    placeholderData: keepPreviousData,
  });
