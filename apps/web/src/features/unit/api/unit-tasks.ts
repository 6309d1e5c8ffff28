import { answerOf } from '@duban/api-client';
import { infiniteQueryOptions } from '@tanstack/react-query';
import { api } from '../../../shared/api/client.js';

/** What a department has in hand, as lead or assisting. */
export const unitTasksQuery = (department: string) =>
  infiniteQueryOptions({
    queryKey: ['unit-tasks', department],
    queryFn: ({ pageParam, signal }) =>
      answerOf(
        api.GET('/api/v1/tasks', {
          params: { query: { department, open: 'true', limit: 50, ...(pageParam === null ? {} : { cursor: pageParam }) } },
          signal,
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
