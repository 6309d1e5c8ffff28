import { answerOf, postTo, type Views } from '@duban/api-client';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../../shared/api/client.js';

export const settingsQuery = queryOptions({
  queryKey: ['settings'],
  queryFn: ({ signal }) => answerOf(api.GET('/api/v1/me/settings', { signal })),
});

/** One's own delegations and absences, and what needs one's consent. */
export const delegationsQuery = queryOptions({
  queryKey: ['delegations'],
  queryFn: ({ signal }) => answerOf(api.GET('/api/v1/delegations', { signal })),
});

export const sessionsQuery = queryOptions({
  queryKey: ['sessions'],
  queryFn: ({ signal }) => answerOf(api.GET('/api/v1/me/sessions', { signal })),
});

/** Of anybody, for an administrator. */
export const personSessionsQuery = (personId: string) =>
  queryOptions({
    queryKey: ['sessions', personId],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/v1/organisation/people/{personId}/sessions', { params: { path: { personId } }, signal })),
  });

export type Settings = Views['Settings'];

export interface Deed {
  path: string;
  body: object;
  key: string;
}

/** Every command of this page: what it is stands in its address. */
export const send = ({ path, body, key }: Deed): Promise<object> => postTo(api, path, body, key);
