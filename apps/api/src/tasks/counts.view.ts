import type { BoardDimension, CountedTasks, TaskCountsView } from '@duban/contracts';
import { FILTER_OF, TASK_FLAGS, WITHOUT, type GroupedTaskCounts, type TaskCounts } from '@duban/read-models';
import type { Namings } from '@duban/words';
import { labelOf, tasksLink } from './board.view.js';

type Asked = Record<string, string>;

const LIGHTS = ['green', 'yellow', 'red'] as const;

/** Each number with its list. What was asked for already is asked no other way: a number of its opposite is left out. */
const countedOf = (counts: TaskCounts, asked: Asked): CountedTasks => {
  const also = (name: string, value: string, count: number) =>
    asked[name] === undefined || asked[name] === value ? { count, query: tasksLink({ ...asked, [name]: value }) } : undefined;
  const some = <T>(all: Record<string, T | undefined>): Record<string, T> =>
    Object.fromEntries(Object.entries(all).filter((one): one is [string, T] => one[1] !== undefined));
  const flags = some({
    open: also('open', 'true', counts.open),
    ...Object.fromEntries(TASK_FLAGS.map((flag) => [flag, also(flag, 'true', counts[flag])])),
  });
  return {
    total: { count: counts.total, query: tasksLink(asked) },
    byStatus: some(Object.fromEntries(Object.entries(counts.byStatus).map(([state, count]) => [state, also('state', state, count)]))),
    byLight: some(Object.fromEntries(LIGHTS.map((light) => [light, also('light', light, counts.byLight[light])]))),
    ...flags,
  };
};

export const countsView = (
  { groups, ...counts }: GroupedTaskCounts,
  { asked, groupBy, names }: { asked: Asked; groupBy: BoardDimension | undefined; names: Namings },
): TaskCountsView => {
  const numbers = { ...counts, counted: countedOf(counts, asked) };
  if (groupBy === undefined) return numbers;
  const titles = new Map(groups.flatMap(({ key, title }) => (key === null ? [] : [[key, title ?? key] as const])));
  return {
    ...numbers,
    groups: groups.map(({ key, counts: own }) => {
      const line = key ?? WITHOUT;
      const label = labelOf(groupBy, line, { titles }, names);
      return { key: line, label, counted: countedOf(own, { ...asked, [FILTER_OF[groupBy]]: line }) };
    }),
  };
};
