import { z } from 'zod';
import { id, instant } from '@duban/domain/schema';
import { HandoverView, OrganisationChangeView } from '../views/views.js';
import { defineRoute } from './route.js';

const post = z.object({ postId: id });

/** 交接: what the holder of a post has open, and who signed for it. */
export const handoverRoutes = {
  getHandover: defineRoute({
    kind: 'query',
    method: 'get',
    status: 200,
    id: 'getHandover',
    tag: 'organisation',
    path: '/organisation/posts/{postId}/handover',
    action: 'read.handover',
    summary: {
      zh: '交接清单（本人、接任人、代理人和督查室主任）',
      en: 'What the holder of a post has open: for themselves, whoever follows or acts for them, and the head of the office',
    },
    params: post,
    query: z.object({ asOf: instant.optional() }),
    response: HandoverView,
    problems: ['organisation_part_unknown', 'not_your_own', 'as_of_in_future'],
  }),
  acknowledgeHandover: defineRoute({
    kind: 'command',
    method: 'post',
    status: 200,
    id: 'acknowledgeHandover',
    tag: 'organisation',
    path: '/organisation/posts/{postId}/handover/acknowledgement',
    action: 'acknowledge.handover',
    summary: { zh: '接任人确认交接清单', en: 'Whoever follows in the post signs for the list that they saw' },
    params: post,
    body: z.object({ asOf: instant, sha256: z.string().regex(/^[0-9a-f]{64}$/) }),
    response: OrganisationChangeView,
    problems: ['organisation_part_unknown', 'not_your_own', 'preview_stale', 'as_of_in_future'],
  }),
};
