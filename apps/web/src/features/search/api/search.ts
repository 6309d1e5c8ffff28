import { answerOf } from '@duban/api-client';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api } from '../../../shared/api/client.js';

/** A single sign finds nothing; the API says so too. */
export const canBeSearched = (q: string): boolean =>
  q
    .trim()
    .split(/\s+/u)
    .some((word) => [...word].length > 1);

export const searchQuery = (q: string) =>
  queryOptions({
    queryKey: ['search', q],
    queryFn: ({ signal }) => answerOf(api.GET('/api/v1/search', { params: { query: { q, limit: 50 } }, signal })),
    enabled: canBeSearched(q),
    placeholderData: keepPreviousData,
    meta: { about: 'nothing' },
  });
