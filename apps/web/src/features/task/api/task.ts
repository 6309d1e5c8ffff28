import { answerOf } from '@duban/api-client';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../../shared/api/client.js';

/** What everybody owes in it, with the days that are left. */
export const clocksQuery = (directiveId: string) =>
  queryOptions({
    queryKey: ['clocks', directiveId],
    queryFn: ({ signal }) => answerOf(api.GET('/api/v1/duties', { params: { query: { directive: directiveId, limit: 200 } }, signal })),
    meta: { about: { directiveId } },
  });

export const timelineQuery = (directiveId: string) =>
  queryOptions({
    queryKey: ['timeline', directiveId],
    queryFn: ({ signal }) => answerOf(api.GET('/api/v1/directives/{directiveId}/timeline', { params: { path: { directiveId } }, signal })),
    meta: { about: { directiveId } },
  });
