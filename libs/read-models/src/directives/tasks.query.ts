import type { Light, Page, TaskCountsView, TaskListItem, TaskPart } from '@duban/contracts';
import type { TaskStatus } from '@duban/domain';
import { keysetOf, pageOfRows, type PageQuery } from '../lists/page.js';
import type { RowSource } from '../lists/row-source.js';
import { DIRECTIVE_TABLES } from './directive.rows.js';
import { DutyEntity } from './duty.entity.js';
import { FLAGS, type TaskFilter, tasksMatching } from './task-filter.js';
import { type TaskWithDirective, toTaskListItem } from './task-items.js';
import { TaskPartyEntity } from './task-party.entity.js';
import type { TaskViewEntity } from './task-view.entity.js';

const KEYSET = keysetOf(DIRECTIVE_TABLES.task_view, ['sort_due', 'directive_id', 'task_id'], 'ASC');

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
export const listTasks = async (source: RowSource, query: TaskFilter & PageQuery): Promise<Page<TaskListItem>> => {
  const page = await pageOfRows(tasksMatching(source, query), { name: 'tasks', query, keyset: KEYSET });
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
  const items = (page.items as TaskWithDirective[]).map((row) =>
    toTaskListItem(
      row,
      duties.filter((duty) => duty.directive_id === row.directive_id && duty.task_id === row.task_id),
      parts.get(`${row.directive_id}/${row.task_id}`) ?? [],
      query.now,
    ),
  );
  return { items, nextCursor: page.nextCursor };
};

type CountRow = {
  status: string;
  light: Light;
  count: string;
  overdue: string;
  due_soon: string;
  blocked: string;
  extension_pending: string;
};

/** The numbers of the board: each is the length of `listTasks` with the same filter and that one more condition. */
export const countTasks = async (source: RowSource, filter: TaskFilter): Promise<TaskCountsView> => {
  const now = 'CAST(:now AS timestamptz)';
  const counted = tasksMatching(source, filter)
    .select('t.status', 'status')
    .addSelect(`CASE WHEN t.red_at <= ${now} THEN 'red' WHEN t.yellow_at <= ${now} THEN 'yellow' ELSE 'green' END`, 'light')
    .addSelect('COUNT(*)', 'count')
    .setParameter('now', filter.now);
  for (const [flag, condition] of Object.entries(FLAGS)) counted.addSelect(`COUNT(*) FILTER (WHERE ${condition})`, flag);
  const rows = await counted.groupBy('1').addGroupBy('2').getRawMany<CountRow>();
  const sum = (of: (row: CountRow) => string): number => rows.reduce((total, row) => total + Number(of(row)), 0);
  const byStatus: TaskCountsView['byStatus'] = {};
  const byLight: TaskCountsView['byLight'] = { green: 0, yellow: 0, red: 0 };
  for (const row of rows) {
    const status = row.status as TaskStatus;
    byStatus[status] = (byStatus[status] ?? 0) + Number(row.count);
    byLight[row.light] += Number(row.count);
  }
  return {
    total: sum((row) => row.count),
    byStatus,
    byLight,
    overdue: sum((row) => row.overdue),
    dueSoon: sum((row) => row.due_soon),
    blocked: sum((row) => row.blocked),
    extensionPending: sum((row) => row.extension_pending),
  };
};
