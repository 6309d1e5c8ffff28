import { z } from 'zod';
import { id, instant } from '@duban/domain/schema';
import { ForecastLine, InstantView, pageOf } from '../views/views.js';
import { pageQuery } from './common.js';
import { defineRoute } from './route.js';

export const forecastRoutes = {
  forecast: defineRoute({
    kind: 'query',
    method: 'get',
    status: 200,
    id: 'forecast',
    tag: 'tasks',
    path: '/forecast',
    action: 'read.forecast',
    summary: {
      zh: '预测：如无人办理，到某时点为止将发生的提醒、预警与督办单',
      en: 'What the clocks will bring up to an instant if nobody acts, by time',
    },
    query: z.object({
      ...pageQuery,
      until: instant.optional().meta({ description: 'At most a hundred days ahead; thirty when not said' }),
      department: id.optional(),
      leader: id.optional().meta({ description: 'Person id of the leader in charge' }),
      directive: z.uuid().optional(),
    }),
    response: pageOf(ForecastLine).extend({ from: InstantView, until: InstantView }),
    problems: ['forecast_span', 'forecast_too_wide', 'cursor_mismatch'],
  }),
};
