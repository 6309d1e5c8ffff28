import { z } from 'zod';
import { id } from '@duban/domain/schema';
import { ReportSheetEntry, ReportSheetListItem, ReportSheetReport, ReportSheetView, SentSheetView } from '../views/views.js';
import { defineRoute } from './route.js';

/** Rows of one sheet; a unit with more sends the rest on another. */
const MOST_ROWS = 100;

const ofReports = { status: 200, tag: 'tasks', action: 'ReportProgress' } as const;

const sheet = {
  ...ofReports,
  params: z.object({
    department: id,
    period: z
      .string()
      .regex(/^\d{4}-(0[1-9]|1[0-2]|W\d{2}|Q[1-4])$/)
      .meta({ description: 'As a report names it: 2020-03, 2020-W09, 2020-Q1', example: '2020-03' }),
  }),
} as const;

export const sheetRoutes = {
  listReportSheets: defineRoute({
    ...ofReports,
    kind: 'query',
    method: 'get',
    id: 'listReportSheets',
    path: '/report-sheets',
    summary: { zh: '待填的进展填报表：按单位、按期', en: 'Sheets that are to be filled in, by unit and period' },
    response: z.object({ items: z.array(ReportSheetListItem) }),
    problems: [],
  }),
  reportSheet: defineRoute({
    ...sheet,
    kind: 'query',
    method: 'get',
    id: 'reportSheet',
    path: '/report-sheets/{department}/{period}',
    summary: { zh: '进展填报表：本期应报各项，附上期所报', en: "A unit's sheet of a period: what it owes, with what it last reported" },
    response: ReportSheetView,
    problems: ['not_found'],
  }),
  saveReportSheet: defineRoute({
    ...sheet,
    kind: 'command',
    method: 'post',
    id: 'saveReportSheet',
    path: '/report-sheets/{department}/{period}',
    summary: { zh: '暂存填报表', en: 'Save a sheet half done' },
    body: z.object({ rows: z.array(ReportSheetEntry).max(MOST_ROWS) }),
    response: ReportSheetView,
    problems: ['not_found'],
  }),
  sendReportSheet: defineRoute({
    ...sheet,
    kind: 'command',
    method: 'post',
    id: 'sendReportSheet',
    path: '/report-sheets/{department}/{period}/sending',
    summary: { zh: '报送填报表：逐项反馈进展，各有结果', en: 'Send a sheet: a report for each row, each with its own result' },
    body: z.object({ rows: z.array(ReportSheetReport).min(1).max(MOST_ROWS) }),
    response: SentSheetView,
    problems: ['not_found'],
  }),
};
