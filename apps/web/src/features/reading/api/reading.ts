import { answerOf, postTo } from '@duban/api-client';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../../shared/api/client.js';
import type { Alert, Circulated } from '../model/reading.js';

const MOST = 100;

export const toReadQuery = queryOptions({
  queryKey: ['to-read'],
  queryFn: ({ signal }) => answerOf(api.GET('/api/v1/to-read', { params: { query: { read: 'false', limit: MOST } }, signal })),
});

export const unreadQuery = queryOptions({
  queryKey: ['alerts', 'unread'],
  queryFn: ({ signal }) => answerOf(api.GET('/api/v1/alerts', { params: { query: { open: 'true', limit: MOST } }, signal })),
});

/** 已阅 of a paper that went round; what was said of it goes to whoever sent it. */
export const markPaperRead = ({ directiveId, n }: Circulated, opinion: string, key: string): Promise<unknown> =>
  postTo(
    api,
    `/directives/${directiveId}/circulations/readings`,
    { n, ...(opinion.trim() === '' ? {} : { opinion: opinion.trim() }) },
    key,
  );

/** 已阅 of alerts, one after the other: read twice, an alert is read once. */
export const markAlertsRead = async (alerts: readonly Alert[], key: string): Promise<void> => {
  for (const { id } of alerts)
    await answerOf(
      api.POST('/api/v1/alerts/{alertId}/receipt', {
        params: { path: { alertId: id }, header: { 'Idempotency-Key': `${key}.${id}` } },
        body: {},
      }),
    );
};
