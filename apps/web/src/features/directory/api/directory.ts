import { answerOf } from '@duban/api-client';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../../shared/api/client.js';

/** 授权与不在岗, as far as the reader sees them. */
export const standInsQuery = queryOptions({
  queryKey: ['delegations'],
  queryFn: ({ signal }) => answerOf(api.GET('/api/v1/delegations', { signal })),
  meta: { about: 'organisation' },
});
