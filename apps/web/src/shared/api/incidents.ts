import { answerOf } from '@duban/api-client';
import { queryOptions } from '@tanstack/react-query';
import { actsAs, type Standing } from './acts-as.js';
import { api } from './client.js';

const MOST = 200;

export const openIncidentsQuery = queryOptions({
  queryKey: ['incidents', 'open'],
  queryFn: ({ signal }) => answerOf(api.GET('/api/v1/incidents', { params: { query: { open: 'true', limit: MOST } }, signal })),
});

/** Whom the API lets read them, besides an auditor, who has nothing to do about them. */
export const seesIncidents = (me: Standing): boolean => actsAs(me, 'office_head', 'administrator');
