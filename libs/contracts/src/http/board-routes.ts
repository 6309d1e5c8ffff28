import { z } from 'zod';
import { BoardDimensionView, BoardView, TaskFiguresView } from '../views/views.js';
import { pastQuery, taskFilterQuery } from './common.js';
import { defineRoute } from './route.js';

/** Without what a cell's own numbers ask for. */
const { open: _open, overdue: _overdue, figure: _figure, ...cellQuery } = taskFilterQuery;

export const boardRoutes = {
  board: defineRoute({
    kind: 'query',
    method: 'get',
    status: 200,
    id: 'board',
    tag: 'tasks',
    path: '/board',
    action: 'read.tasks',
    summary: { zh: '看板：按两个维度汇总，每格附清单链接', en: 'Tasks by two dimensions, each cell with the list behind it' },
    query: z.object({
      rows: BoardDimensionView.default('department'),
      columns: BoardDimensionView.default('state'),
      ...cellQuery,
      ...pastQuery,
    }),
    response: BoardView,
    problems: ['board_twice_the_same', 'board_too_wide', 'as_of_in_future'],
  }),
  taskFigures: defineRoute({
    kind: 'query',
    method: 'get',
    status: 200,
    id: 'taskFigures',
    tag: 'tasks',
    path: '/statistics/tasks',
    action: 'read.tasks',
    summary: {
      zh: '任务统计：按单位、领导、会议或期间，各项附口径与清单链接；部门限本单位可见范围',
      en: 'Task figures by department, leader, meeting or period, each with its definition and its list',
    },
    query: z.object({
      group: BoardDimensionView.default('department'),
      ...cellQuery,
      ...pastQuery,
    }),
    response: TaskFiguresView,
    problems: ['as_of_in_future'],
  }),
};
