import { answerOf } from '@duban/api-client';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { allPages } from '../../../shared/api/all-pages.js';
import { api } from '../../../shared/api/client.js';

const PAGE = 200;
/** Pages of tasks that are read for the days on which they fall due: more than a city has open. */
const MOST_PAGES = 25;
/** What will be changes slowly, and is dear to say: each directive is run forward for it. It is asked for again now and then, not at each change. */
const A_WHILE_MS = 60_000;
const NOW_AND_THEN = { staleTime: A_WHILE_MS, refetchInterval: 5 * A_WHILE_MS, meta: { about: 'nothing' as const } };

export interface Asked {
  until: string;
  department?: string | undefined;
  leader?: string | undefined;
}

const given = ({ until, department, leader }: Asked) => ({
  until,
  ...(department === undefined ? {} : { department }),
  ...(leader === undefined ? {} : { leader }),
});

export const forecastQuery = (asked: Asked) =>
  infiniteQueryOptions({
    queryKey: ['forecast', asked],
    queryFn: ({ pageParam, signal }) => {
      const page = { limit: PAGE, ...(pageParam === null ? {} : { cursor: pageParam }) };
      return answerOf(api.GET('/api/v1/forecast', { params: { query: { ...given(asked), ...page } }, signal }));
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
    ...NOW_AND_THEN,
  });

/** Open tasks that fall due from one day to another. */
export const dueQuery = (dueFrom: string, dueTo: string, { department, leader }: Omit<Asked, 'until'>) =>
  queryOptions({
    queryKey: ['forecast', 'due', dueFrom, dueTo, department, leader],
    queryFn: ({ signal }) => {
      const narrowed = {
        ...{ dueFrom, dueTo, open: 'true' as const, limit: PAGE },
        ...(department === undefined ? {} : { lead: department }),
        ...(leader === undefined ? {} : { leader }),
      };
      return allPages((after) => answerOf(api.GET('/api/v1/tasks', { params: { query: { ...narrowed, ...after } }, signal })), MOST_PAGES);
    },
    ...NOW_AND_THEN,
  });
