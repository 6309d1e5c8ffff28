import { z } from 'zod';
import { EventView, pageOf, TimelineEntry } from '../views/views.js';
import { instant } from './common.js';
import { defineRoute } from './route.js';

const directiveParams = z.object({ directiveId: z.uuid() });
const query = { kind: 'query', method: 'get', status: 200 } as const;

/** The record of a directive: what happened, in events and in words, and that nobody altered it. */
export const recordRoutes = {
  listEvents: defineRoute({
    ...query,
    id: 'listEvents',
    tag: 'record',
    path: '/directives/{directiveId}/events',
    action: 'read.events',
    summary: { zh: '事件记录', en: 'The recorded events' },
    params: directiveParams,
    query: z.object({
      after: z.coerce.number().int().nonnegative().default(0),
      limit: z.coerce.number().int().min(1).max(500).default(200),
    }),
    response: pageOf(EventView),
    problems: ['not_found'],
  }),
  timeline: defineRoute({
    ...query,
    id: 'timeline',
    tag: 'record',
    path: '/directives/{directiveId}/timeline',
    action: 'read.timeline',
    summary: { zh: '时间线', en: 'The timeline, in words' },
    params: directiveParams,
    query: z.object({ asOf: instant.optional() }),
    response: z.object({ items: z.array(TimelineEntry) }),
    problems: ['not_found'],
  }),
  verifyDirective: defineRoute({
    ...query,
    id: 'verifyDirective',
    tag: 'record',
    path: '/directives/{directiveId}/verification',
    action: 'read.verification',
    summary: { zh: '核验哈希链', en: 'Check the hash chain' },
    params: directiveParams,
    response: z.object({
      intact: z.boolean(),
      events: z.int(),
      headHash: z.string().nullable(),
      firstBad: z.object({ version: z.int(), what: z.string() }).nullable(),
    }),
    problems: ['not_found'],
  }),
};
