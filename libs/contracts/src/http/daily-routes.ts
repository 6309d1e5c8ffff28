import { localDate } from '@duban/domain/schema';
import { z } from 'zod';
import { DailyView } from '../views/views.js';
import { defineRoute } from './route.js';

export const dailyRoutes = {
  daily: defineRoute({
    kind: 'query',
    method: 'get',
    status: 200,
    id: 'daily',
    tag: 'tasks',
    path: '/reports/daily',
    action: 'read.tasks',
    summary: {
      zh: '督办日报：上个工作日以来的变化，今日与七日内到期，超期，等谁办，七日预判',
      en: 'The morning’s sheet: what has happened, what is due, what is overdue, who is waited for, what comes if nobody acts',
    },
    query: z.object({
      date: localDate.optional().meta({ description: 'Today when not said; an earlier day as it stood when offices opened' }),
    }),
    response: DailyView,
    problems: ['as_of_in_future'],
  }),
};
