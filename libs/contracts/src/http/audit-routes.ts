import { z } from 'zod';
import { id, instant, longText } from '@duban/domain/schema';
import { AuditAccessView, JobView, pageOf } from '../views/views.js';
import { rowNumber } from './common.js';
import { defineRoute } from './route.js';

const exporting = { tag: 'record', action: 'export.audit' } as const;
const exportScope = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('directive'), directiveId: z.uuid() }),
  z.object({ kind: z.literal('department'), departmentId: id }),
  z.object({ kind: z.literal('period'), from: instant, until: instant }),
]);
const exportParams = z.object({ exportId: z.uuid() });

export const auditRoutes = {
  requestExport: defineRoute({
    ...exporting,
    id: 'requestExport',
    kind: 'command',
    method: 'post',
    status: 202,
    path: '/audit/exports',
    summary: { zh: '导出可离线核验的记录：一个事项、一个单位或一段时间', en: 'Export the record of a directive, a department or a period' },
    body: z.object({ scope: exportScope }),
    response: JobView,
    problems: ['not_found', 'instants_reversed', 'too_many_open_jobs'],
  }),
  getExport: defineRoute({
    ...exporting,
    action: 'read.jobs',
    id: 'getExport',
    kind: 'query',
    method: 'get',
    status: 200,
    path: '/audit/exports/{exportId}',
    summary: { zh: '导出进度', en: 'An export and how far it has come' },
    params: exportParams,
    response: JobView,
    problems: ['not_found'],
  }),
  downloadExport: defineRoute({
    ...exporting,
    id: 'downloadExport',
    kind: 'stream',
    method: 'get',
    status: 200,
    path: '/audit/exports/{exportId}/bundle',
    summary: { zh: '下载导出包', en: 'Download the bundle of an export' },
    params: exportParams,
    problems: ['not_found', 'export_not_ready', 'export_expired', 'export_out_of_scope'],
  }),
  cancelExport: defineRoute({
    ...exporting,
    id: 'cancelExport',
    kind: 'command',
    method: 'post',
    status: 202,
    path: '/audit/exports/{exportId}/cancellation',
    summary: { zh: '取消导出', en: 'Cancel an export' },
    params: exportParams,
    body: z.object({ reason: longText }),
    response: JobView,
    problems: ['not_found', 'job_finished'],
  }),
  auditAccesses: defineRoute({
    id: 'listAuditAccesses',
    kind: 'query',
    method: 'get',
    status: 200,
    tag: 'record',
    path: '/audit/accesses',
    action: 'read.auditAccess',
    summary: { zh: '审计人员查阅与导出记录', en: 'What an auditor has read and exported' },
    query: z.object({
      auditor: id.meta({ description: 'Person id' }),
      after: rowNumber.nonnegative().default(0),
      limit: z.coerce.number().int().min(1).max(500).default(200),
    }),
    response: pageOf(AuditAccessView),
    problems: [],
  }),
};
