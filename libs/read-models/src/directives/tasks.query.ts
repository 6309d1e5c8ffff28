import type { BoardDimension, Light, Page, schemas, TaskListItem, TaskPart } from '@duban/contracts';
import type { TaskStatus } from '@duban/domain';
import { keysetOf, pageOfRows, type Keyset, type PageQuery } from '../lists/page.js';
import type { RowSource } from '../lists/row-source.js';
import { DIRECTIVE_TABLES } from './directive.rows.js';
import { DutyEntity } from './duty.entity.js';
import { DIMENSIONS, keyOfRow, titleIn } from './dimensions.js';
import { FLAGS, TASK_FLAGS, type TaskFilter, type TaskFlag, tasksMatching } from './task-filter.js';
import { type TaskWithDirective, toTaskListItem } from './task-items.js';
import { TaskPartyEntity } from './task-party.entity.js';
import type { TaskViewEntity } from './task-view.entity.js';

export interface TaskQuery extends TaskFilter, PageQuery {
  sort?: schemas.TaskSort | undefined;
  groupBy?: BoardDimension | undefined;
}

const keysetBy = ({ sort = 'due', groupBy }: TaskQuery): Keyset<TaskViewEntity> => {
  const at = sort.endsWith('dispatched') ? 'dispatched_at' : 'sort_due';
  const keyset = keysetOf(DIRECTIVE_TABLES.task_view, [at, 'directive_id', 'task_id'], sort.startsWith('-') ? 'DESC' : 'ASC');
  if (groupBy === undefined) return keyset;
  const of = (row: TaskViewEntity): string => keyOfRow(groupBy, row as TaskWithDirective) ?? '';
  return { ...keyset, before: { sql: `COALESCE(${DIMENSIONS[groupBy]}, '')`, of } };
};

const partsIn = async (
  source: RowSource,
  rows: readonly TaskViewEntity[],
  departments: readonly string[],
): Promise<Map<string, TaskPart[]>> => {
  const found = new Map<string, TaskPart[]>();
  if (rows.length === 0 || departments.length === 0) return found;
  const parties = await source
    .getRepository(TaskPartyEntity)
    .createQueryBuilder('p')
    .where('p.directive_id IN (:...directives) AND p.department_id IN (:...departments) AND p.active', {
      directives: [...new Set(rows.map((row) => row.directive_id))],
      departments,
    })
    .orderBy('p.part', 'DESC')
    .getMany();
  for (const { directive_id: directiveId, task_id: taskId, part } of parties) {
    const key = `${directiveId}/${taskId}`;
    found.set(key, [...new Set([...(found.get(key) ?? []), part])]);
  }
  return found;
};

/** The inbox and the board, by current date. `parts` are those of the department asked about, else of the caller's own. */
export const listTasks = async (source: RowSource, query: TaskQuery): Promise<Page<TaskListItem & { groupKey?: string | null }>> => {
  const { groupBy } = query;
  const page = await pageOfRows(tasksMatching(source, query), { name: 'tasks', query, keyset: keysetBy(query) });
  if (page.items.length === 0) return { items: [], nextCursor: null };
  const own = query.visibility.kind === 'some' ? query.visibility.departments : [];
  const parts = await partsIn(source, page.items, query.department === undefined ? own : [query.department]);
  const duties = await source
    .getRepository(DutyEntity)
    .createQueryBuilder('o')
    .where('o.directive_id IN (:...directives)', { directives: [...new Set(page.items.map((row) => row.directive_id))] })
    .orderBy('o.due')
    .addOrderBy('o.obligation_id')
    .getMany();
  const items = (page.items as TaskWithDirective[]).map((row) => ({
    ...toTaskListItem(
      row,
      duties.filter((duty) => duty.directive_id === row.directive_id && duty.task_id === row.task_id),
      parts.get(`${row.directive_id}/${row.task_id}`) ?? [],
      query,
    ),
    ...(groupBy === undefined ? {} : { groupKey: keyOfRow(groupBy, row) }),
  }));
  return { items, nextCursor: page.nextCursor };
};

type Numbers = Record<TaskFlag | 'count', string>;
type CountRow = Numbers & { status: string; light: Light | null; key: string | null; title: string | null };

/** The numbers of one group, or of all; each is the length of `listTasks` with the same filter and that one more condition. */
export interface TaskCounts extends Record<TaskFlag, number> {
  total: number;
  open: number;
  byStatus: Partial<Record<TaskStatus, number>>;
  byLight: Record<Light, number>;
}

export interface GroupedTaskCounts extends TaskCounts {
  /** Of `groupBy`; the key is null for what has no value there. */
  groups: { key: string | null; title: string | null; counts: TaskCounts }[];
}

const summed = (rows: readonly CountRow[]): TaskCounts => {
  const sum = (of: (row: CountRow) => string): number => rows.reduce((total, row) => total + Number(of(row)), 0);
  const byStatus: TaskCounts['byStatus'] = {};
  const byLight: TaskCounts['byLight'] = { green: 0, yellow: 0, red: 0 };
  for (const row of rows) {
    const status = row.status as TaskStatus;
    byStatus[status] = (byStatus[status] ?? 0) + Number(row.count);
    if (row.light !== null) byLight[row.light] += Number(row.count);
  }
  const flags = Object.fromEntries(TASK_FLAGS.map((flag) => [flag, sum((row) => row[flag])])) as Record<TaskFlag, number>;
  return { total: sum((row) => row.count), open: byLight.green + byLight.yellow + byLight.red, byStatus, byLight, ...flags };
};

/** The numbers of the board, and of each group where that is asked. */
export const countTasks = async (
  source: RowSource,
  filter: TaskFilter & { groupBy?: BoardDimension | undefined },
): Promise<GroupedTaskCounts> => {
  const now = 'CAST(:now AS timestamptz)';
  const { groupBy } = filter;
  const counted = tasksMatching(source, filter)
    .select('t.status', 'status')
    .addSelect(
      `CASE WHEN NOT t.open THEN NULL WHEN t.red_at <= ${now} THEN 'red' WHEN t.yellow_at <= ${now} THEN 'yellow' ELSE 'green' END`,
      'light',
    )
    // wrapped: what is selected already by the same text would get no second name
    .addSelect(groupBy === undefined ? 'NULL' : `COALESCE(${DIMENSIONS[groupBy]})`, 'key')
    .addSelect(titleIn(groupBy), 'title')
    .addSelect('COUNT(*)', 'count')
    .setParameter('now', filter.now);
  for (const flag of TASK_FLAGS) counted.addSelect(`COUNT(*) FILTER (WHERE ${FLAGS[flag]})`, flag);
  const rows = await counted.groupBy('1').addGroupBy('2').addGroupBy('3').getRawMany<CountRow>();
  const keys = groupBy === undefined ? [] : [...new Set(rows.map(({ key }) => key))].sort();
  return {
    ...summed(rows),
    groups: keys.map((key) => {
      const own = rows.filter((row) => row.key === key);
      return { key, title: own[0]?.title ?? null, counts: summed(own) };
    }),
  };
};
