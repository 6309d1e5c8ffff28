import type { BoardDimension, TaskFigure } from '@duban/contracts';
import type { RowSource } from '../lists/row-source.js';
import { DIMENSIONS, titleIn } from './dimensions.js';
import { FIGURES, type TaskFilter, tasksMatching } from './task-filter.js';

export interface FigureGroup {
  /** null for tasks that have no value there. */
  key: string | null;
  figures: Record<TaskFigure, number>;
  /** Of those completed, with one decimal. */
  averageDays: number | null;
  /** Of the meeting or the directive, when they are grouped by it. */
  title: string | null;
}

const DAY_S = 86_400;
const NAMES = Object.keys(FIGURES) as TaskFigure[];

/** Every figure of every group; each is the length of `listTasks` with the group's key and that figure as filters. */
export const taskFigures = async (source: RowSource, query: TaskFilter & { group: BoardDimension }): Promise<FigureGroup[]> => {
  const counted = tasksMatching(source, query)
    .select(DIMENSIONS[query.group], 'key')
    .addSelect(titleIn(query.group), 'title')
    .setParameter('now', query.now);
  for (const name of NAMES) counted.addSelect(`COUNT(*) FILTER (WHERE ${FIGURES[name]})`, name);
  const rows = await counted
    .addSelect(`AVG(EXTRACT(EPOCH FROM t.completed_at - t.dispatched_at)) FILTER (WHERE ${FIGURES.completed})`, 'took')
    .groupBy('1')
    .orderBy('1')
    .getRawMany<{ key: string | null; title: string | null; took: string | null } & Record<TaskFigure, string>>();
  return rows.map((row) => ({
    key: row.key,
    title: row.title,
    averageDays: row.took === null ? null : Math.round((Number(row.took) / DAY_S) * 10) / 10,
    figures: Object.fromEntries(NAMES.map((name) => [name, Number(row[name])])) as Record<TaskFigure, number>,
  }));
};
