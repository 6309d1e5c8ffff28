import { answerOf } from '@duban/api-client';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../../shared/api/client.js';
import { runJob, type ItemResult } from '../../../shared/api/jobs.js';
import { ordersOf, type Decided, type Sheet } from '../model/sheet.js';

export const allSeriesQuery = queryOptions({
  queryKey: ['series'],
  queryFn: ({ signal }) => answerOf(api.GET('/api/v1/series', { signal })),
});

export const seriesQuery = (series: string) =>
  queryOptions({
    queryKey: ['series', series],
    queryFn: ({ signal }) => answerOf(api.GET('/api/v1/series/{series}', { params: { path: { series } }, signal })),
  });

export const sheetQuery = (series: string, date: string | undefined) =>
  queryOptions({
    queryKey: ['series', series, 'sheet', date ?? ''],
    queryFn: ({ signal }) =>
      answerOf(
        api.GET('/api/v1/series/{series}/sheet', { params: { path: { series }, query: date === undefined ? {} : { date } }, signal }),
      ),
    // rows that somebody decides on do not move under their hands
    meta: { about: 'nothing' },
  });

/** 会上决定: one job for each kind of command, all on the meeting's basis; sent again with the same key they are the same jobs. */
export const record = async (
  decided: readonly Decided[],
  basis: NonNullable<Sheet['basis']>,
  key: string,
): Promise<{ decided: Decided; result: ItemResult | undefined }[]> => {
  const results: { decided: Decided; result: ItemResult | undefined }[] = [];
  for (const { order, of } of ordersOf(decided, basis)) {
    const found = await runJob(order, `${key}/${order.command}`);
    of.forEach((one, n) => results.push({ decided: one, result: found[n] }));
  }
  return results;
};

const PAGE = 100;

/** The latest meetings that stand in no series. */
export const unplacedQuery = queryOptions({
  queryKey: ['series', 'unplaced'],
  queryFn: async ({ signal }) => {
    const { items } = await answerOf(api.GET('/api/v1/meetings', { params: { query: { limit: PAGE } }, signal }));
    return items.filter(({ series, supersededBy }) => series === null && supersededBy === null);
  },
  meta: { about: 'meetings' },
});

export const place = (meetingId: string, series: string, key: string) =>
  answerOf(
    api.POST('/api/v1/meetings/{meetingId}/series', {
      params: { path: { meetingId }, header: { 'Idempotency-Key': key } },
      body: { series },
    }),
  );
