import { answerOf } from '@duban/api-client';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api } from '../../../shared/api/client.js';
import { currentLocale } from '../../../shared/i18n/locale.js';
import type { Dimension, Sort } from '../../../shared/status/board-search.js';
import { askedBy, type Filter } from '../../../shared/status/task-filter.js';

export const PAGE = 200;
const SELDOM_MS = 600_000;

type CountsQuery = NonNullable<Parameters<typeof api.GET<'/api/v1/tasks/counts', { params: { query: object } }>>[1]>['params']['query'];
type TasksQuery = NonNullable<Parameters<typeof api.GET<'/api/v1/tasks', { params: { query: object } }>>[1]>['params']['query'];

/** What has passed does not change. */
const about = ({ asOf }: Filter) => (asOf === undefined ? {} : { meta: { about: 'nothing' as const }, staleTime: SELDOM_MS });

/** The numbers of all that is asked for, and of each of a dimension. */
export const countsQuery = (filter: Filter, groupBy?: Dimension) =>
  queryOptions({
    queryKey: ['board', 'counts', filter, groupBy ?? null],
    queryFn: ({ signal }) => {
      const query = { ...askedBy(filter), ...(groupBy === undefined ? {} : { groupBy }) } as CountsQuery;
      return answerOf(api.GET('/api/v1/tasks/counts', { params: { query }, signal }));
    },
    ...about(filter),
  });

export const tasksQuery = (filter: Filter, sort: Sort) =>
  infiniteQueryOptions({
    queryKey: ['board', 'tasks', filter, sort],
    queryFn: ({ pageParam, signal }) => {
      const page = { sort, limit: PAGE, ...(pageParam === null ? {} : { cursor: pageParam }) };
      return answerOf(api.GET('/api/v1/tasks', { params: { query: { ...askedBy(filter), ...page } as TasksQuery }, signal }));
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
    ...about(filter),
  });

/** Where the same list is had as a sheet: an address of its own, since browsers inside other programs save nothing else. */
export const ledgerAddress = (filter: Filter, sort: Sort): string =>
  `/api/v1/tasks/ledger?${new URLSearchParams({ ...askedBy(filter), sort, lang: currentLocale() === 'en' ? 'en' : 'zh' }).toString()}`;

const LATEST = 20;

/** What the reader was told of last. */
export const toldQuery = queryOptions({
  queryKey: ['board', 'told'],
  queryFn: ({ signal }) => answerOf(api.GET('/api/v1/alerts', { params: { query: { limit: LATEST } }, signal })),
});
