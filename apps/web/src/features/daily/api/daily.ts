import { answerOf } from '@duban/api-client';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../../shared/api/client.js';

const A_WHILE_MS = 60_000;

/** A day’s sheet; today’s is read anew now and then, not at each change: it is printed once. */
export const dailyQuery = (date: string | undefined) =>
  queryOptions({
    queryKey: ['daily', date ?? 'today'],
    queryFn: ({ signal }) => answerOf(api.GET('/api/v1/reports/daily', { params: { query: date === undefined ? {} : { date } }, signal })),
    staleTime: A_WHILE_MS,
    meta: { about: 'nothing' },
  });
