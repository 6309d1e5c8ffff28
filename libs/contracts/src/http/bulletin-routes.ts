import { z } from 'zod';
import { BulletinListItem, BulletinView } from '../views/views.js';
import { defineRoute } from './route.js';

const params = z.object({
  period: z
    .string()
    .regex(/^\d{4}(-(0[1-9]|1[0-2]|Q[1-4]))?$/)
    .meta({ description: 'A month, a quarter or a year: 2020-03, 2020-Q1, 2020', example: '2020-03' }),
});

/** 通报: what a period came to, as a paper that is signed. */
export const bulletinRoutes = {
  listBulletins: defineRoute({
    kind: 'query',
    method: 'get',
    status: 200,
    tag: 'tasks',
    id: 'listBulletins',
    path: '/reports/bulletins',
    action: 'read.reports',
    summary: { zh: '通报：近几期的草稿和已签发的各期', en: 'Bulletins: drafts of the last periods, and those issued' },
    response: z.object({ items: z.array(BulletinListItem) }),
    problems: [],
  }),
  bulletin: defineRoute({
    kind: 'query',
    method: 'get',
    status: 200,
    tag: 'tasks',
    id: 'bulletin',
    path: '/reports/bulletins/{period}',
    action: 'read.reports',
    summary: { zh: '一期通报：未签发的为草稿', en: 'The bulletin of a period; unsigned it is a draft' },
    params,
    response: BulletinView,
    problems: ['not_found'],
  }),
  issueBulletin: defineRoute({
    kind: 'command',
    method: 'post',
    status: 201,
    tag: 'tasks',
    id: 'issueBulletin',
    path: '/reports/bulletins/{period}/issue',
    action: 'issue.bulletin',
    summary: { zh: '签发通报：期满后按期末情况定稿', en: 'Sign and issue the bulletin, as the record stood at the end of its period' },
    params,
    body: z.object({}),
    response: BulletinView,
    problems: ['bulletin_issued', 'period_not_over', 'not_found'],
  }),
};
