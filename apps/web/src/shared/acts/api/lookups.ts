import { answerOf } from '@duban/api-client';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api } from '../../api/client.js';

const FEW = 8;

/** Other directives that a matter may belong to. */
export const mattersQuery = (q: string) =>
  queryOptions({
    queryKey: ['matters', q],
    queryFn: ({ signal }) => answerOf(api.GET('/api/v1/directives', { params: { query: { q, limit: FEW } }, signal })),
    enabled: q.trim().length > 1,
    placeholderData: keepPreviousData,
    meta: { about: 'nothing' },
  });

export const policiesQuery = queryOptions({
  queryKey: ['policies'],
  queryFn: ({ signal }) => answerOf(api.GET('/api/v1/policies', { signal })),
  staleTime: Infinity,
  meta: { about: 'nothing' },
});
