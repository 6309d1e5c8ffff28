import type { BoardDimension } from '@duban/contracts';
import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import type { DirectiveViewEntity } from './directive-view.entity.js';
import type { TaskViewEntity } from './task-view.entity.js';

type Sorted = Pick<TaskViewEntity, 'directive_id' | 'lead' | 'status' | 'current_due'> & {
  directive: Pick<DirectiveViewEntity, 'leader_in_charge' | 'source' | 'grade'>;
};

const HOUR_MS = 3_600_000;

/** What a row's tasks are sorted into: the same as `DIMENSIONS` say in the database. */
export const keyOfRow = (dimension: BoardDimension, row: Sorted): string | null => {
  switch (dimension) {
    case 'department':
      return row.lead;
    case 'leader':
      return row.directive.leader_in_charge;
    case 'meeting':
      return row.directive.source.reference ?? null;
    case 'directive':
      return row.directive_id;
    case 'grade':
      return row.directive.grade;
    case 'state':
      return row.status;
    case 'month':
      return row.current_due && new Date(row.current_due.getTime() + 8 * HOUR_MS - 1).toISOString().slice(0, 7);
  }
};

/** In a filter: what has no value there, such as a task without a date. */
export const WITHOUT = '-';

/**
 * The month of a due instant. The end of a day is the first instant of the next one, so a date that is the last of its month would
 * else be counted in the month after.
 */
const MONTH = "to_char(t.current_due AT TIME ZONE 'UTC' + INTERVAL '8 hours' - INTERVAL '1 millisecond', 'YYYY-MM')";

/** What tasks are sorted into, of a query that has tasks as `t` and their directives as `d`. */
export const DIMENSIONS: Record<BoardDimension, string> = {
  department: 't.lead',
  leader: 'd.leader_in_charge',
  meeting: "d.source->>'reference'",
  directive: 't.directive_id',
  grade: 'd.grade',
  state: 't.status',
  month: MONTH,
};

/** How a group is called, of those that have a title of their own. */
export const titleIn = (dimension: BoardDimension | undefined): string => {
  if (dimension === 'meeting') return "MIN(d.source->>'title')";
  return dimension === 'directive' ? "MIN(concat_ws(' ', d.number, d.title))" : 'NULL';
};

/** The filter of the list by which each is asked for. */
export const FILTER_OF = {
  department: 'lead',
  leader: 'leader',
  meeting: 'meeting',
  directive: 'directive',
  grade: 'grade',
  state: 'state',
  month: 'month',
} as const satisfies Record<BoardDimension, string>;

export type DimensionFilter = { [D in BoardDimension as (typeof FILTER_OF)[D]]?: string | undefined };

const NAMES = Object.keys(FILTER_OF) as BoardDimension[];

/** The same expressions as conditions, so that a cell and its list are of the same tasks. */
export const narrowToDimensions = <E extends ObjectLiteral>(builder: SelectQueryBuilder<E>, filter: DimensionFilter): void => {
  for (const dimension of NAMES) {
    const name = FILTER_OF[dimension];
    const value = filter[name];
    if (value === undefined) continue;
    if (value === WITHOUT) builder.andWhere(`${DIMENSIONS[dimension]} IS NULL`);
    else builder.andWhere(`${DIMENSIONS[dimension]} = :${name}`, { [name]: value });
  }
};
