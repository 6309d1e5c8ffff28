import { z } from 'zod';
import { pageOf, RefusalView } from '../views/views.js';
import { pageQuery } from './common.js';
import { defineRoute } from './route.js';

export const refusalRoutes = {
  listRefusals: defineRoute({
    kind: 'query',
    method: 'get',
    status: 200,
    id: 'listRefusals',
    tag: 'record',
    path: '/refusals',
    action: 'read.refusals',
    summary: { zh: '被拒操作与登录失败记录', en: 'Refused attempts and failed sign-ins, newest first' },
    query: z.object(pageQuery),
    response: pageOf(RefusalView),
    problems: ['cursor_mismatch'],
  }),
};
