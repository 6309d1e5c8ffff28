import { answerOf } from '@duban/api-client';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api } from '../../../shared/api/client.js';
import type { Shown } from '../../../shared/status/unit-shown.js';

const FILTERS = { open: { open: 'true' }, closedThisMonth: { closedThisMonth: 'true' } } as const;

/** What a department has in hand, as lead or assisting; or what of it was closed this month. */
export const unitTasksQuery = (department: string, shown: Shown) =>
  infiniteQueryOptions({
    queryKey: ['unit-tasks', department, shown],
    queryFn: ({ pageParam, signal }) =>
      answerOf(
        api.GET('/api/v1/tasks', {
          params: { query: { department, ...FILTERS[shown], limit: 50, ...(pageParam === null ? {} : { cursor: pageParam }) } },
          signal,
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });

/** How many each of them is. */
export const unitCountsQuery = (department: string) =>
  queryOptions({
    queryKey: ['unit-tasks', department, 'counts'],
    queryFn: ({ signal }) => answerOf(api.GET('/api/v1/tasks/counts', { params: { query: { department } }, signal })),
  });
