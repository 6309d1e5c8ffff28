import type { Light, TaskFigure, TaskPart } from '@duban/contracts';
import type { Instant, TaskStatus } from '@duban/domain';
import type { SelectQueryBuilder } from 'typeorm';
import { containing } from '../lists/page.js';
import type { RowSource } from '../lists/row-source.js';
import { type DimensionFilter, narrowToDimensions } from './dimensions.js';
import { DirectiveViewEntity } from './directive-view.entity.js';
import { narrowToLight } from './lights.js';
import { TaskPartyEntity } from './task-party.entity.js';
import { TaskViewEntity } from './task-view.entity.js';
import { narrowToVisible, type Visibility } from './visibility.js';

export interface TaskFilter extends DimensionFilter {
  /** Tasks in which this department has a part. */
  department?: string | undefined;
  part?: TaskPart | undefined;
  state?: TaskStatus | undefined;
  light?: Light | undefined;
  flag?: 'overdue' | 'due_soon' | 'blocked' | 'extension_pending' | undefined;
  /** Open and past its current date, or (when false) not. */
  overdue?: boolean | undefined;
  /** Counted by this figure of the statistics. */
  figure?: TaskFigure | undefined;
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

export const FLAGS: Record<NonNullable<TaskFilter['flag']>, string> = {
  overdue: 't.open AND t.red_at <= CAST(:now AS timestamptz)',
  due_soon: 't.open AND t.due_soon_at <= CAST(:now AS timestamptz) AND (t.red_at IS NULL OR t.red_at > CAST(:now AS timestamptz))',
  blocked: 't.blocked',
  extension_pending: 't.extension_pending',
};

const KEPT = "t.status <> 'REASSIGNED'";
const PAST_BASELINE = 't.baseline_red_at <= CAST(:now AS timestamptz)';

/** What each figure of the statistics counts; said in words beside its label. */
export const FIGURES: Record<TaskFigure, string> = {
  total: KEPT,
  open: 't.open',
  completed: "t.status = 'COMPLETED'",
  completedInTime: `t.status = 'COMPLETED' AND NOT COALESCE(${PAST_BASELINE}, false)`,
  overdue: FLAGS.overdue,
  lateOnBaseline: `${KEPT} AND ${PAST_BASELINE}`,
  extended: `${KEPT} AND t.extended_times > 0`,
};

const narrowToPart = (builder: SelectQueryBuilder<TaskViewEntity>, { department, part, visibility }: TaskFilter): void => {
  const partOf = (condition: string): string =>
    builder
      .subQuery()
      .select('1')
      .from(TaskPartyEntity, 'p')
      .where(`p.directive_id = t.directive_id AND p.task_id = t.task_id AND p.active AND ${condition}`)
      .andWhere(part === undefined ? '1 = 1' : 'p.part = :part')
      .getQuery();
  if (department !== undefined) {
    builder.andWhere(`EXISTS ${partOf('p.department_id = :department')}`, { department, part });
  } else if (part !== undefined && visibility.kind === 'some' && visibility.departments.length > 0) {
    builder.andWhere(`EXISTS ${partOf('p.department_id IN (:...own)')}`, { own: visibility.departments, part });
  }
};

/** The one condition behind the list, behind every number and behind every cell of the board. */
export const tasksMatching = (source: RowSource, filter: TaskFilter): SelectQueryBuilder<TaskViewEntity> => {
  const builder = source
    .getRepository(TaskViewEntity)
    .createQueryBuilder('t')
    .innerJoinAndMapOne('t.directive', DirectiveViewEntity, 'd', 'd.directive_id = t.directive_id');
  narrowToVisible(builder, filter.visibility);
  narrowToPart(builder, filter);
  narrowToDimensions(builder, filter);
  if (filter.light !== undefined) narrowToLight(builder, 't', filter.light, filter.now);
  if (filter.flag !== undefined) builder.andWhere(`(${FLAGS[filter.flag]})`, { now: filter.now });
  if (filter.overdue !== undefined) {
    builder.andWhere(`${filter.overdue ? '' : 'NOT '}COALESCE(${FLAGS.overdue}, false)`, { now: filter.now });
  }
  if (filter.figure !== undefined) builder.andWhere(`(${FIGURES[filter.figure]})`, { now: filter.now });
  if (filter.dueBefore !== undefined) builder.andWhere('t.current_due < CAST(:dueBefore AS timestamptz)', { dueBefore: filter.dueBefore });
  if (filter.directive !== undefined) builder.andWhere('t.directive_id = :directive', { directive: filter.directive });
  if (filter.open !== undefined) builder.andWhere('t.open = :open', { open: filter.open });
  if (filter.q !== undefined) {
    builder.andWhere('(t.title ILIKE :q OR d.title ILIKE :q OR d.number ILIKE :q)', { q: containing(filter.q) });
  }
  return builder;
};
