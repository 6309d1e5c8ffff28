import { filterFrom, type Filter } from './task-filter.js';

export const DIMENSIONS = ['department', 'meeting', 'leader', 'directive'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

export const ORDERS = ['office', 'late'] as const;
export type BoardOrder = (typeof ORDERS)[number];

/** What the address says of the board: all that it shows follows from it. */
export interface BoardSearch extends Filter {
  by?: Exclude<Dimension, 'department'> | undefined;
  order?: 'late' | undefined;
  /** Also what has nothing open any more. */
  all?: true | undefined;
}

const BY = ['meeting', 'leader', 'directive'] as const;

export const boardSearchFrom = (search: Record<string, unknown>): BoardSearch => ({
  ...filterFrom(search),
  ...(BY.some((each) => each === search['by']) ? { by: search['by'] as (typeof BY)[number] } : {}),
  ...(search['order'] === 'late' ? { order: 'late' as const } : {}),
  ...(search['all'] === true ? { all: true as const } : {}),
});

export const SORTS = ['due', '-due', '-dispatched'] as const;
export type Sort = (typeof SORTS)[number];

export interface ListSearch extends Filter {
  sort?: Exclude<Sort, 'due'> | undefined;
}

export const listSearchFrom = (search: Record<string, unknown>): ListSearch => {
  const { sort } = search;
  return { ...filterFrom(search), ...(sort === '-due' || sort === '-dispatched' ? { sort } : {}) };
};
