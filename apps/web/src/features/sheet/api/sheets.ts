import { answerOf } from '@duban/api-client';
import { queryOptions } from '@tanstack/react-query';
import { newKey } from '../../../shared/api/command-key.js';
import { api, type Views } from '../../../shared/api/client.js';
import { toKeep, type Local, type Sheet } from '../model/sheet.js';

export interface SheetId {
  department: string;
  period: string;
}

export const sheetsQuery = queryOptions({
  queryKey: ['report-sheets'],
  queryFn: ({ signal }) => answerOf(api.GET('/api/v1/report-sheets', { signal })),
});

export const sheetQuery = (path: SheetId) =>
  queryOptions({
    queryKey: ['report-sheet', path.department, path.period],
    queryFn: ({ signal }) => answerOf(api.GET('/api/v1/report-sheets/{department}/{period}', { params: { path }, signal })),
  });

/** Over what a colleague may have kept since: a sheet is kept as a whole. */
export const keepSheet = async (path: SheetId, local: Local): Promise<Sheet> => {
  const { rows } = await answerOf(api.GET('/api/v1/report-sheets/{department}/{period}', { params: { path } }));
  return answerOf(
    api.POST('/api/v1/report-sheets/{department}/{period}', {
      params: { path, header: { 'Idempotency-Key': newKey() } },
      body: { rows: toKeep(rows, local) },
    }),
  );
};

type Sent = Views['SentSheet'];

/** Each row has a result of its own; sent again with the same key, none is reported twice. */
export const sendSheet = (path: SheetId, rows: Views['ReportSheetReport'][], key: string): Promise<Sent> =>
  answerOf(
    api.POST('/api/v1/report-sheets/{department}/{period}/sending', {
      params: { path, header: { 'Idempotency-Key': key } },
      body: { rows },
    }),
  );
