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

const NOT_DELIVERED = 0;

/** 已阅 of alerts of one kind, the newest first: several in one call, by the place of the last one that was seen. */
export const markAlertsRead = async (alerts: readonly Alert[], key: string): Promise<void> => {
  const header = { 'Idempotency-Key': key };
  const upTo = Math.max(NOT_DELIVERED, ...alerts.map(({ cursor }) => Number(cursor)));
  const [first] = alerts;
  if (first === undefined) return;
  if (alerts.length > 1 && upTo !== NOT_DELIVERED) {
    await answerOf(api.POST('/api/v1/alerts/receipts', { params: { header }, body: { upTo: String(upTo), kinds: [first.kind] } }));
    return;
  }
  const path = { alertId: first.id };
  await answerOf(api.POST('/api/v1/alerts/{alertId}/receipt', { params: { path, header }, body: {} }));
};
