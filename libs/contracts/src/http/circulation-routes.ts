import { z } from 'zod';
import { CirculatedView, CirculationView, pageOf } from '../views/views.js';
import { flag, pageQuery } from './common.js';
import { defineRoute } from './route.js';

const query = { kind: 'query', method: 'get', status: 200, tag: 'circulations' } as const;

/** 传阅: what goes round for reading, without a clock. */
export const circulationRoutes = {
  listToRead: defineRoute({
    ...query,
    id: 'listToRead',
    path: '/to-read',
    action: 'read.circulations',
    summary: { zh: '待阅：送本人传阅的（新的在前）', en: 'What was sent to the reader for reading, newest first' },
    query: z.object({ ...pageQuery, read: flag.optional().meta({ description: 'false: only what waits to be read' }) }),
    response: pageOf(CirculatedView),
    problems: ['cursor_mismatch'],
  }),
  listCirculations: defineRoute({
    ...query,
    id: 'listCirculations',
    path: '/circulations',
    action: 'read.circulations',
    summary: {
      zh: '传阅：送谁阅看、谁已阅、有何意见（新的在前）',
      en: 'What went round, who has read it and what they said, newest first',
    },
    query: z.object({
      ...pageQuery,
      mine: flag.optional().meta({ description: 'Only what the reader sent' }),
      directive: z.uuid().optional(),
    }),
    response: pageOf(CirculationView),
    problems: ['cursor_mismatch'],
  }),
};
