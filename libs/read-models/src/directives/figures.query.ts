import type { BoardDimension, TaskFigure } from '@duban/contracts';
import type { RowSource } from '../lists/row-source.js';
import { DIMENSIONS, titleIn } from './dimensions.js';
import { FIGURES, type TaskFilter, tasksMatching } from './task-filter.js';

export interface FigureGroup {
  /** null for tasks that have no value there. */
  key: string | null;
  figures: Record<TaskFigure, number>;
  /** Of the meeting or the directive, when they are grouped by it. */
  title: string | null;
}

const NAMES = Object.keys(FIGURES) as TaskFigure[];

/** Every figure of every group; each is the length of `listTasks` with the group's key and that figure as filters. */
export const taskFigures = async (source: RowSource, query: TaskFilter & { group: BoardDimension }): Promise<FigureGroup[]> => {
  const counted = tasksMatching(source, query)
    .select(DIMENSIONS[query.group], 'key')
    .addSelect(titleIn(query.group), 'title')
    .setParameter('now', query.now);
  for (const name of NAMES) counted.addSelect(`COUNT(*) FILTER (WHERE ${FIGURES[name]})`, name);
  const rows = await counted
    .groupBy('1')
    .orderBy('1')
    .getRawMany<{ key: string | null; title: string | null } & Record<TaskFigure, string>>();
  return rows.map((row) => ({
    key: row.key,
    title: row.title,
    figures: Object.fromEntries(NAMES.map((name) => [name, Number(row[name])])) as Record<TaskFigure, number>,
  }));
};
