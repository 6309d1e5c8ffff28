import { answerOf } from '@duban/api-client';
import { queryOptions } from '@tanstack/react-query';
import { api } from './client.js';

const SELDOM_MS = 600_000;

/** In the office's own order. */
export const departmentsQuery = queryOptions({
  queryKey: ['departments'],
  queryFn: ({ signal }) => answerOf(api.GET('/api/v1/departments', { params: { query: {} }, signal })),
  staleTime: SELDOM_MS,
  meta: { about: 'organisation' },
});

export const peopleQuery = queryOptions({
  queryKey: ['people'],
  queryFn: ({ signal }) => answerOf(api.GET('/api/v1/people', { params: { query: {} }, signal })),
  staleTime: SELDOM_MS,
  meta: { about: 'organisation' },
});
