import { answerOf } from '@duban/api-client';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../../shared/api/client.js';
import type { GroupBy } from '../../../shared/status/statistics-search.js';
import type { Days } from '../model/statistics.js';

export const figuresQuery = (group: GroupBy, days: Days) =>
  queryOptions({
    queryKey: ['statistics', group, days],
    queryFn: ({ signal }) => answerOf(api.GET('/api/v1/statistics/tasks', { params: { query: { group, ...days } }, signal })),
  });

export const bulletinsQuery = queryOptions({
  queryKey: ['bulletins'],
  queryFn: ({ signal }) => answerOf(api.GET('/api/v1/reports/bulletins', { signal })),
});

export const bulletinQuery = (period: string) =>
  queryOptions({
    queryKey: ['bulletins', period],
    queryFn: ({ signal }) => answerOf(api.GET('/api/v1/reports/bulletins/{period}', { params: { path: { period } }, signal })),
    // what is being read before it is signed does not change under the eyes
    meta: { about: 'nothing' },
  });

export const issueBulletin = (period: string, key: string) =>
  answerOf(
    api.POST('/api/v1/reports/bulletins/{period}/issue', {
      params: { path: { period }, header: { 'Idempotency-Key': key } },
      body: {},
    }),
  );
