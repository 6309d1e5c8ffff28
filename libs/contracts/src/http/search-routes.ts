import { z } from 'zod';
import { id } from '@duban/domain/schema';
import { SearchView } from '../views/views.js';
import { defineRoute } from './route.js';

export const searchRoutes = {
  search: defineRoute({
    kind: 'query',
    method: 'get',
    status: 200,
    id: 'search',
    tag: 'directives',
    path: '/search',
    action: 'read.search',
    summary: {
      zh: '搜索：编号、标题、要求、办结标准、单位与人员，限本人可见范围',
      en: 'Search numbers, titles, requirements, standards, units and people, within what the reader may see',
    },
    query: z.object({
      q: id.meta({ description: 'Words apart by spaces, of two signs or more; all must be found' }),
      limit: z.coerce.number().int().min(1).max(50).default(20),
    }),
    response: SearchView,
    problems: ['search_too_short'],
  }),
};
