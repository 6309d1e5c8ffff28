import type { Light, Page, TaskCountsView, TaskListItem, TaskPart } from '@duban/contracts';
import type { Instant, TaskStatus } from '@duban/domain';
import type { SelectQueryBuilder } from 'typeorm';
import { containing, keysetOf, pageOfRows, type PageQuery } from '../lists/page.js';
import type { RowSource } from '../lists/row-source.js';
import { DirectiveViewEntity } from './directive-view.entity.js';
import { DIRECTIVE_TABLES } from './directive.rows.js';
import { DutyEntity } from './duty.entity.js';
import { narrowToLight } from './lights.js';
import { type TaskWithDirective, toTaskListItem } from './task-items.js';
import { TaskPartyEntity } from './task-party.entity.js';
import { TaskViewEntity } from './task-view.entity.js';
import { narrowToVisible, type Visibility } from './visibility.js';

export interface TaskFilter {
  /** Tasks in which this department has a part. */
  department?: string | undefined;
  part?: TaskPart | undefined;
  state?: TaskStatus | undefined;
  light?: Light | undefined;
  flag?: 'overdue' | 'due_soon' | 'blocked' | 'extension_pending' | undefined;
  /** Current date strictly before. */
  dueBefore?: Instant | undefined;
  directive?: string | undefined;
  /** Not ended yet (or ended, when false). */
  open?: boolean | undefined;
  /** Words of the task's or the directive's title, or the directive's number. */
  q?: string | undefined;
  now: Instant;
  visibility: Visibility;
}

const KEYSET = keysetOf(DIRECTIVE_TABLES.task_view, ['sort_due', 'directive_id', 'task_id'], 'ASC');

const FLAGS: Record<NonNullable<TaskFilter['flag']>, string> = {
  overdue: 't.open AND t.red_at <= CAST(:now AS timestamptz)',
  due_soon: 't.open AND t.due_soon_at <= CAST(:now AS timestamptz) AND (t.red_at IS NULL OR t.red_at > CAST(:now AS timestamptz))',
  blocked: 't.blocked',
  extension_pending: 't.extension_pending',
};

/** The one condition behind the list and behind every number of the board. */
const matching = (source: RowSource, filter: TaskFilter): SelectQueryBuilder<TaskViewEntity> => {
  const builder = source
    .getRepository(TaskViewEntity)
    .createQueryBuilder('t')
    .innerJoinAndMapOne('t.directive', DirectiveViewEntity, 'd', 'd.directive_id = t.directive_id');
  narrowToVisible(builder, filter.visibility);
  if (filter.department !== undefined) {
    const part = builder
      .subQuery()
      .select('1')
      .from(TaskPartyEntity, 'p')
      .where('p.directive_id = t.directive_id AND p.task_id = t.task_id AND p.department_id = :department')
      .andWhere(filter.part === undefined ? 'p.active' : 'p.active AND p.part = :part');
    builder.andWhere(`EXISTS ${part.getQuery()}`, { department: filter.department, part: filter.part });
  } else if (filter.part !== undefined && filter.visibility.kind === 'some' && filter.visibility.departments.length > 0) {
    const part = builder
      .subQuery()
      .select('1')
      .from(TaskPartyEntity, 'p')
      .where('p.directive_id = t.directive_id AND p.task_id = t.task_id AND p.department_id IN (:...own) AND p.active AND p.part = :part');
    builder.andWhere(`EXISTS ${part.getQuery()}`, { own: filter.visibility.departments, part: filter.part });
  }
  if (filter.state !== undefined) builder.andWhere('t.status = :state', { state: filter.state });
  if (filter.light !== undefined) narrowToLight(builder, 't', filter.light, filter.now);
  if (filter.flag !== undefined) builder.andWhere(`(${FLAGS[filter.flag]})`, { now: filter.now });
  if (filter.dueBefore !== undefined) builder.andWhere('t.current_due < CAST(:dueBefore AS timestamptz)', { dueBefore: filter.dueBefore });
  if (filter.directive !== undefined) builder.andWhere('t.directive_id = :directive', { directive: filter.directive });
  if (filter.open !== undefined) builder.andWhere('t.open = :open', { open: filter.open });
  if (filter.q !== undefined) {
    builder.andWhere('(t.title ILIKE :q OR d.title ILIKE :q OR d.number ILIKE :q)', { q: containing(filter.q) });
  }
  return builder;
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
export const listTasks = async (source: RowSource, query: TaskFilter & PageQuery): Promise<Page<TaskListItem>> => {
  const page = await pageOfRows(matching(source, query), { name: 'tasks', query, keyset: KEYSET });
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
  const counted = matching(source, filter)
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
