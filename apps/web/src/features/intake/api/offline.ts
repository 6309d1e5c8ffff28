import { answerOf } from '@duban/api-client';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../../shared/api/client.js';

/** null: of this year. */
export const offlineQuery = (year: number | null) =>
  queryOptions({
    queryKey: ['offline', year],
    queryFn: ({ signal }) => answerOf(api.GET('/api/v1/offline-matters', { params: { query: year === null ? {} : { year } }, signal })),
    meta: { about: 'nothing' },
  });

export const registerOffline = (receivedOn: string, key: string) =>
  answerOf(
    api.POST('/api/v1/offline-matters', {
      params: { header: { 'Idempotency-Key': key } },
      body: receivedOn === '' ? {} : { receivedOn },
    }),
  );

export const closeOffline = ({ year, seq }: { year: number; seq: number }, key: string) =>
  answerOf(
    api.POST('/api/v1/offline-matters/{year}/{seq}/closing', {
      params: { path: { year, seq }, header: { 'Idempotency-Key': key } },
      body: {},
    }),
  );
