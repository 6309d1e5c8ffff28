import { z } from 'zod';
import { id } from '@duban/domain/schema';
import { ExceptionCodeView, ExceptionRuleView, ExceptionView, pageOf, SampleView, StatisticsView } from '../views/views.js';
import { pageQuery, pastQuery } from './common.js';
import { defineRoute } from './route.js';

const query = { kind: 'query', method: 'get', status: 200, tag: 'audit' } as const;

/** Where an auditor begins: exceptions and a sample, as of any instant. */
export const exceptionRoutes = {
  statistics: defineRoute({
    ...query,
    id: 'statistics',
    path: '/statistics',
    action: 'read.statistics',
    summary: { zh: '统计（可按时点）', en: 'Statistics, now or as of an instant' },
    query: z.object(pastQuery),
    response: StatisticsView,
    problems: ['as_of_in_future'],
  }),
  exceptions: defineRoute({
    ...query,
    id: 'auditExceptions',
    path: '/audit/exceptions',
    action: 'read.audit',
    summary: { zh: '审计异常：规则与件数', en: "The auditor's exceptions: each rule with its count" },
    query: z.object(pastQuery),
    response: z.object({ items: z.array(ExceptionRuleView) }),
    problems: ['as_of_in_future'],
  }),
  exceptionCases: defineRoute({
    ...query,
    id: 'auditExceptionCases',
    path: '/audit/exceptions/{code}',
    action: 'read.audit',
    summary: { zh: '一类异常的清单', en: 'The cases of one exception' },
    params: z.object({ code: ExceptionCodeView }),
    query: z.object({ ...pageQuery, ...pastQuery }),
    response: pageOf(ExceptionView),
    problems: ['cursor_mismatch', 'as_of_in_future'],
  }),
  samples: defineRoute({
    ...query,
    id: 'auditSample',
    path: '/audit/samples',
    action: 'read.audit',
    summary: { zh: '抽样：同一种子抽出同样的事项', en: 'A sample: the same seed draws the same directives' },
    query: z.object({ seed: id, size: z.coerce.number().int().min(1).max(200).default(20), ...pastQuery }),
    response: SampleView,
    problems: ['as_of_in_future'],
  }),
};
