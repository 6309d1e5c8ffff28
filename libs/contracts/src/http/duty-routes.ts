import { z } from 'zod';
import { dueInstant, id } from '@duban/domain/schema';
import { DutyGroupView, DutyKindView, DutyView, HomeView, LightView, pageOf } from '../views/views.js';
import { canQuery, flag, pageQuery, pastQuery } from './common.js';
import { defineRoute } from './route.js';

/** By when it is due, or since when it waits; with `-` the other way round. */
export const DUTY_SORTS = ['due', '-due', 'opened', '-opened'] as const;
export type DutySort = (typeof DUTY_SORTS)[number];

const query = { kind: 'query', method: 'get', status: 200, tag: 'tasks' } as const;

export const dutyRoutes = {
  listDuties: defineRoute({
    ...query,
    id: 'listDuties',
    path: '/duties',
    action: 'read.duties',
    summary: { zh: '待办', en: 'What is owed, by whom and by when' },
    query: z.object({
      ...pageQuery,
      mine: flag.optional().meta({ description: 'Only what is the reader’s own to do, on any of their posts and delegations' }),
      group: DutyGroupView.optional(),
      kind: DutyKindView.optional(),
      owner: id.optional().meta({ description: 'A department, or a role of the supervising side' }),
      department: id.optional(),
      directive: z.uuid().optional(),
      light: LightView.optional(),
      overdue: flag.optional(),
      dueBefore: dueInstant.optional(),
      sort: z.enum(DUTY_SORTS).default('due'),
      ...canQuery,
      ...pastQuery,
    }),
    response: pageOf(DutyView),
    problems: ['cursor_mismatch', 'as_of_in_future'],
  }),
  home: defineRoute({
    ...query,
    id: 'home',
    path: '/home',
    action: 'read.me',
    summary: {
      zh: '首页：本人、岗位、代办，待办各类数目与前几项，未读提醒',
      en: 'The first screen: who I am, what is mine to do, what is unread',
    },
    query: z.object({
      items: z.coerce.number().int().min(0).max(20).default(5).meta({ description: 'The most duties of each group that are shown' }),
    }),
    response: HomeView,
    problems: [],
  }),
};
