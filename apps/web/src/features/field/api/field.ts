import { answerOf } from '@duban/api-client';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../../shared/api/client.js';
import type { Filter } from '../../../shared/status/task-filter.js';

const MOST = 200;

export const countsQuery = queryOptions({
  queryKey: ['field', 'counts'],
  queryFn: ({ signal }) => answerOf(api.GET('/api/v1/tasks/counts', { params: { query: { groupBy: 'department' } }, signal })),
});

type TasksQuery = NonNullable<Parameters<typeof api.GET<'/api/v1/tasks', { params: { query: object } }>>[1]>['params']['query'];

/** What the reader may see of tasks, narrowed; what is due first first. */
export const fieldTasksQuery = (filter: Filter) =>
  queryOptions({
    queryKey: ['field', 'tasks', filter],
    queryFn: ({ signal }) => {
      const asked = Object.fromEntries(Object.entries(filter).map(([name, value]) => [name, String(value)]));
      return answerOf(api.GET('/api/v1/tasks', { params: { query: { ...asked, limit: MOST } as TasksQuery }, signal }));
    },
  });

/** That something changed since, never what. */
export const changesQuery = (since: number | null) =>
  queryOptions({
    queryKey: ['field', 'changes', since],
    queryFn: ({ signal }) => answerOf(api.GET('/api/v1/changes', { params: { query: since === null ? {} : { since } }, signal })),
  });
