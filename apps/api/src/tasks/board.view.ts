import type { BoardDimension, BoardLineView, BoardView, boardRoutes, QueryOf } from '@duban/contracts';
import type { BilingualText, Grade, TaskStatus } from '@duban/domain';
import { FILTER_OF, WITHOUT, type Board } from '@duban/read-models';
import { GRADE_LABELS, periodText, TASK_STATUS_LABELS, type Namings } from '@duban/words';

type Asked = QueryOf<typeof boardRoutes.board>;

interface Seen {
  query: Asked;
  asOf: string;
  names: Namings;
}

const NONE: Record<'meeting' | 'month', BilingualText> = {
  meeting: { zh: '来源无编号', en: 'source without a number' },
  month: { zh: '未定时限', en: 'no date' },
};

export const labelOf = (dimension: BoardDimension, key: string, { titles }: Pick<Board, 'titles'>, { zh, en }: Namings): BilingualText => {
  switch (dimension) {
    case 'department':
      return { zh: zh.department(key), en: en.department(key) };
    case 'leader':
      return { zh: zh.person(key), en: en.person(key) };
    case 'meeting': {
      const title = titles.get(key) ?? key;
      return key === WITHOUT ? NONE.meeting : { zh: title, en: title };
    }
    case 'directive': {
      const title = titles.get(key) ?? key;
      return { zh: title, en: title };
    }
    case 'grade':
      return GRADE_LABELS[key as Grade];
    case 'state':
      return TASK_STATUS_LABELS[key as TaskStatus];
    case 'month':
      return key === WITHOUT ? NONE.month : periodText(key);
  }
};

const linesOf = (dimension: BoardDimension, keys: readonly string[], found: Board, names: Namings): BoardLineView[] =>
  [...new Set(keys)].sort().map((key) => ({ key, label: labelOf(dimension, key, found, names) }));

/** What was asked, as the list takes it. */
export const askedOf = (filters: object): Record<string, string> =>
  Object.fromEntries(
    Object.entries(filters).flatMap(([name, value]) =>
      value === undefined || (name === 'by' && value === 'recorded') ? [] : [[name, String(value)]],
    ),
  );

export const tasksLink = (filters: Record<string, string>): string => {
  const asked = new URLSearchParams(filters).toString();
  return asked === '' ? '/tasks' : `/tasks?${asked}`;
};

export const boardView = (found: Board, { query, asOf, names }: Seen): BoardView => {
  const { rows, columns, ...filters } = query;
  const cells = found.cells.map((cell) => ({ ...cell, row: cell.row ?? WITHOUT, column: cell.column ?? WITHOUT }));
  const asked = askedOf(filters);
  return {
    asOf,
    rows: linesOf(
      rows,
      cells.map(({ row }) => row),
      found,
      names,
    ),
    columns: linesOf(
      columns,
      cells.map(({ column }) => column),
      found,
      names,
    ),
    cells: cells.map(({ row, column, total, open, overdue, light }) => {
      const here = { ...asked, [FILTER_OF[rows]]: row, [FILTER_OF[columns]]: column };
      return {
        ...{ row, column, light },
        total: { count: total, query: tasksLink(here) },
        open: { count: open, query: tasksLink({ ...here, open: 'true' }) },
        overdue: { count: overdue, query: tasksLink({ ...here, overdue: 'true' }) },
      };
    }),
  };
};
