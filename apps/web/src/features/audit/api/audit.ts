import { answerOf, type paths } from '@duban/api-client';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api } from '../../../shared/api/client.js';

const PAGE = 50;
type Code = paths['/api/v1/audit/exceptions/{code}']['get']['parameters']['path']['code'];

const asOfIn = (asOf: string | undefined) => (asOf === undefined ? {} : { asOf });
/** Judging the whole record is dear, and one that reads it looks for a while. */
const NOW_AND_THEN = { meta: { about: 'nothing' as const }, staleTime: 60_000 };

/** The rules, each with how many cases there are. */
export const exceptionsQuery = (asOf: string | undefined) =>
  queryOptions({
    queryKey: ['audit', 'exceptions', asOf ?? null],
    queryFn: ({ signal }) => answerOf(api.GET('/api/v1/audit/exceptions', { params: { query: asOfIn(asOf) }, signal })),
    ...NOW_AND_THEN,
  });

/** The cases of one rule. */
export const casesQuery = (code: string, asOf: string | undefined) =>
  infiniteQueryOptions({
    queryKey: ['audit', 'cases', code, asOf ?? null],
    queryFn: ({ pageParam, signal }) => {
      const page = { limit: PAGE, ...(pageParam === null ? {} : { cursor: pageParam }) };
      const params = { path: { code: code as Code }, query: { ...asOfIn(asOf), ...page } };
      return answerOf(api.GET('/api/v1/audit/exceptions/{code}', { params, signal }));
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
    ...NOW_AND_THEN,
  });

/** The same seed, size and instant draw the same. */
export const sampleQuery = ({ seed, size, asOf }: { seed: string; size: number; asOf: string }) =>
  queryOptions({
    queryKey: ['audit', 'sample', seed, size, asOf],
    queryFn: ({ signal }) => answerOf(api.GET('/api/v1/audit/samples', { params: { query: { seed, size, asOf } }, signal })),
    ...NOW_AND_THEN,
    staleTime: Infinity,
  });
