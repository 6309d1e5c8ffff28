import { answerOf } from '@duban/api-client';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api } from '../../../shared/api/client.js';
import type { Shown } from '../../../shared/status/unit-shown.js';

/** @param sunday the last day of this week */
const filterOf = (shown: Shown, sunday: string) =>
  (({ open: { open: 'true' }, thisWeek: { open: 'true', dueTo: sunday }, closedThisMonth: { closedThisMonth: 'true' } }) as const)[shown];

/** What a department has in hand, as lead or assisting; or what of it was closed this month. */
export const unitTasksQuery = (department: string, shown: Shown, sunday: string) =>
  infiniteQueryOptions({
    queryKey: ['unit-tasks', department, shown, sunday],
    queryFn: ({ pageParam, signal }) =>
      answerOf(
        api.GET('/api/v1/tasks', {
          params: { query: { department, ...filterOf(shown, sunday), limit: 50, ...(pageParam === null ? {} : { cursor: pageParam }) } },
          signal,
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });

/** How many each of them is. */
export const unitCountsQuery = (department: string, sunday: string) =>
  queryOptions({
    queryKey: ['unit-tasks', department, 'counts', sunday],
    queryFn: async ({ signal }): Promise<Record<Shown, number>> => {
      const counted = (query: object) => answerOf(api.GET('/api/v1/tasks/counts', { params: { query: { department, ...query } }, signal }));
      const [all, week] = await Promise.all([counted({}), counted(filterOf('thisWeek', sunday))]);
      return { open: all.open, thisWeek: week.total, closedThisMonth: all.closedThisMonth };
    },
  });
