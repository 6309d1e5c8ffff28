import type { BoardDimension, Light } from '@duban/contracts';
import type { RowSource } from '../lists/row-source.js';
import { DIMENSIONS, titleIn } from './dimensions.js';
import { FLAGS, type TaskFilter, tasksMatching } from './task-filter.js';

export interface BoardQuery extends TaskFilter {
  rows: BoardDimension;
  columns: BoardDimension;
}

/** The numbers of one cell; each key is null for tasks that have no value there. */
export interface BoardCount {
  row: string | null;
  column: string | null;
  total: number;
  open: number;
  overdue: number;
  /** The worst among the open ones; null when none is open. */
  light: Light | null;
}

export interface Board {
  cells: BoardCount[];
  /** Titles of the meetings and directives among the keys. */
  titles: Map<string, string>;
}

type Counted = Record<'total' | 'open' | 'overdue' | 'red' | 'yellow', string>;
type CellRow = Counted & Record<'row' | 'column' | 'rowTitle' | 'columnTitle', string | null>;

const titled = (key: string | null, title: string | null): [string, string][] => (key === null || title === null ? [] : [[key, title]]);

const lightOf = ({ open, red, yellow }: Counted): Light | null =>
  Number(open) === 0 ? null : Number(red) > 0 ? 'red' : Number(yellow) > 0 ? 'yellow' : 'green';

/**
 * Every cell that has a task; null for more of them than `most`. Each number is the length of `listTasks` with the cell's own keys as
 * filters.
 */
export const board = async (source: RowSource, query: BoardQuery & { most: number }): Promise<Board | null> => {
  const now = 'CAST(:now AS timestamptz)';
  const rows = await tasksMatching(source, query)
    .select(DIMENSIONS[query.rows], 'row')
    .addSelect(DIMENSIONS[query.columns], 'column')
    .addSelect(titleIn(query.rows), 'rowTitle')
    .addSelect(titleIn(query.columns), 'columnTitle')
    .addSelect('COUNT(*)', 'total')
    .addSelect('COUNT(*) FILTER (WHERE t.open)', 'open')
    .addSelect(`COUNT(*) FILTER (WHERE ${FLAGS.overdue})`, 'overdue')
    .addSelect(`COUNT(*) FILTER (WHERE t.open AND t.red_at <= ${now})`, 'red')
    .addSelect(`COUNT(*) FILTER (WHERE t.open AND t.yellow_at <= ${now})`, 'yellow')
    .setParameter('now', query.now)
    .groupBy('1')
    .addGroupBy('2')
    .orderBy('1')
    .addOrderBy('2')
    .limit(query.most + 1)
    .getRawMany<CellRow>();
  if (rows.length > query.most) return null;
  return {
    cells: rows.map((row) => ({
      row: row.row,
      column: row.column,
      total: Number(row.total),
      open: Number(row.open),
      overdue: Number(row.overdue),
      light: lightOf(row),
    })),
    titles: new Map(rows.flatMap(({ row, column, rowTitle, columnTitle }) => [...titled(row, rowTitle), ...titled(column, columnTitle)])),
  };
};
