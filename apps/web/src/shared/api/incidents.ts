import { answerOf } from '@duban/api-client';
import { queryOptions } from '@tanstack/react-query';
import { api } from './client.js';
import type { Home } from './home.js';

const MOST = 200;

export const openIncidentsQuery = queryOptions({
  queryKey: ['incidents', 'open'],
  queryFn: ({ signal }) => answerOf(api.GET('/api/v1/incidents', { params: { query: { open: 'true', limit: MOST } }, signal })),
});

/** Whom the API lets read them, besides an auditor, who has nothing to do about them. */
export const seesIncidents = ({ posts, actingFor }: Pick<Home['me'], 'posts' | 'actingFor'>): boolean =>
  [...posts, ...actingFor].some(({ roles }) => roles.some((role) => role === 'office_head' || role === 'administrator'));
