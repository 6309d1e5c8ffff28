import { answerOf } from '@duban/api-client';
import { infiniteQueryOptions } from '@tanstack/react-query';
import { api } from './client.js';

const PAGE = 50;

/** What is mine to do, what is due first first. */
export const dutiesQuery = infiniteQueryOptions({
  queryKey: ['duties'],
  queryFn: ({ pageParam, signal }) =>
    answerOf(
      api.GET('/api/v1/duties', {
        params: { query: { mine: 'true', can: 'true', limit: PAGE, ...(pageParam === null ? {} : { cursor: pageParam }) } },
        signal,
      }),
    ),
  initialPageParam: null as string | null,
  getNextPageParam: ({ nextCursor }) => nextCursor,
});
