import type { Views } from '@duban/api-client';
import type { BoardOrder } from '../../../shared/status/board-search.js';
import { filterOf, type Filter } from '../../../shared/status/task-filter.js';

type Counted = Views['TaskCounts']['counted'];
type Group = NonNullable<Views['TaskCounts']['groups']>[number];

export const COLUMNS = ['open', 'unreceived', 'overdue', 'dueSoon', 'blocked', 'behind'] as const;
export type ColumnId = (typeof COLUMNS)[number];

/** A number, and the list that is exactly so long; without a list where nothing is counted. */
export interface Cell {
  count: number;
  filter: Filter | null;
}

const cellOf = (counted: { count: number; query: string } | undefined): Cell =>
  counted === undefined || counted.count === 0 ? { count: 0, filter: null } : { count: counted.count, filter: filterOf(counted.query) };

export const cellsOf = (counted: Counted): Record<ColumnId, Cell> => ({
  open: cellOf(counted.open),
  unreceived: cellOf(counted.byStatus.DISPATCHED),
  overdue: cellOf(counted.overdue),
  dueSoon: cellOf(counted.dueSoon),
  blocked: cellOf(counted.blocked),
  behind: cellOf(counted.behind),
});

export interface Done {
  completed: Cell;
  total: Cell;
  /** 0 to 1; null where there is nothing to be done. */
  share: number | null;
}

export interface Line {
  key: string;
  label: Views['BilingualText'];
  cells: Record<ColumnId, Cell>;
  done: Done;
}

/** 改派、转出: they go on as other tasks, and are counted there. */
export const handedOnIn = ({ REASSIGNED = 0, CARRIED = 0 }: Partial<Record<string, number>>): number => REASSIGNED + CARRIED;

const lineOf = ({ key, label, counted }: Group): Line => {
  const [completed, total] = [cellOf(counted.byStatus.COMPLETED), cellOf(counted.total)];
  const { REASSIGNED, CARRIED } = counted.byStatus;
  const doable = total.count - handedOnIn({ REASSIGNED: REASSIGNED?.count ?? 0, CARRIED: CARRIED?.count ?? 0 });
  return {
    key,
    label,
    cells: cellsOf(counted),
    done: { completed, total, share: doable === 0 ? null : completed.count / doable },
  };
};

interface Asked {
  order: BoardOrder;
  all: boolean;
  /** The office's own order of units or persons; others go by what they are called. */
  precedence: readonly { id: string }[];
}

const LATENESS = ['overdue', 'dueSoon', 'behind', 'blocked'] as const;

/** Lines with something open, in the office's order: by lateness is the reader's act. Those left out are counted. */
export const linesOf = (groups: readonly Group[], { order, all, precedence }: Asked): { lines: Line[]; left: number } => {
  const places = new Map(precedence.map(({ id }, n) => [id, n]));
  const placeOf = ({ key }: Line): number => places.get(key) ?? places.size;
  const inOrder = (a: Line, b: Line): number => placeOf(a) - placeOf(b) || a.label.zh.localeCompare(b.label.zh, 'zh-CN', { numeric: true });
  const byLateness = (a: Line, b: Line): number =>
    LATENESS.reduce((found, id) => found || b.cells[id].count - a.cells[id].count, 0) || inOrder(a, b);
  const every = groups.map(lineOf);
  const shown = all ? every : every.filter(({ cells }) => cells.open.count > 0);
  return { lines: shown.sort(order === 'late' ? byLateness : inOrder), left: every.length - shown.length };
};

export interface Figure extends Cell {
  id: ColumnId;
  /** Than a day ago; null where that is not known. */
  more: number | null;
}

export const figuresOf = (now: Counted, then: Counted | null): Figure[] => {
  const [cells, before] = [cellsOf(now), then === null ? null : cellsOf(then)];
  return COLUMNS.map((id) => ({ id, ...cells[id], more: before === null ? null : cells[id].count - before[id].count }));
};
