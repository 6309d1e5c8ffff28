import { z } from 'zod';
import { ChangesView } from '../views/views.js';
import { defineRoute } from './route.js';

const changes = { method: 'get', status: 200, tag: 'record', action: 'read.changes' } as const;

export const changeRoutes = {
  changes: defineRoute({
    ...changes,
    kind: 'query',
    id: 'listChanges',
    path: '/changes',
    summary: {
      zh: '变动：某序号之后哪些可见事项有变（只报编号）',
      en: 'Which of what the reader may see changed after a number, by ids alone',
    },
    query: z.object({
      since: z.coerce
        .number()
        .int()
        .nonnegative()
        .max(Number.MAX_SAFE_INTEGER)
        .optional()
        .meta({ description: '`next` of the last answer; without it, where to begin' }),
    }),
    response: ChangesView,
    problems: [],
  }),
  changeStream: defineRoute({
    ...changes,
    kind: 'stream',
    id: 'changeStream',
    path: '/changes/stream',
    summary: { zh: '变动推送（SSE，支持 Last-Event-ID）', en: 'The same as server-sent events, with Last-Event-ID' },
    problems: [],
  }),
};
