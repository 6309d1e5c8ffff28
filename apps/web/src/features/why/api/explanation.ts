import { answerOf } from '@duban/api-client';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../../shared/api/client.js';

/** Of each clock of a task the rule or the decision, every day, and the lights. */
export const explanationQuery = (directiveId: string, taskId: string) =>
  queryOptions({
    queryKey: ['explanation', directiveId, taskId],
    queryFn: ({ signal }) =>
      answerOf(
        api.GET('/api/v1/directives/{directiveId}/tasks/{taskId}/explanation', {
          params: { path: { directiveId, taskId }, query: {} },
          signal,
        }),
      ),
  });
