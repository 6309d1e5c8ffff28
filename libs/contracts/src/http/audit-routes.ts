import { z } from 'zod';
import { AuditAccessView, pageOf } from '../views/views.js';
import { id, rowNumber } from './common.js';
import { defineRoute } from './route.js';

export const auditRoutes = {
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
