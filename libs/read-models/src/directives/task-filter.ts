import type { Light, TaskFigure, TaskPart } from '@duban/contracts';
import { addDays, type Instant, type LocalDate, type TaskStatus, type Urgency } from '@duban/domain';
import type { SelectQueryBuilder } from 'typeorm';
import { containing } from '../lists/page.js';
import type { RowSource } from '../lists/row-source.js';
import { type DimensionFilter, narrowToDimensions } from './dimensions.js';
import { DirectiveViewEntity } from './directive-view.entity.js';
import { narrowToLight } from './lights.js';
import { TaskPartyEntity } from './task-party.entity.js';
import { TaskViewEntity } from './task-view.entity.js';
import { narrowToVisible, type Visibility } from './visibility.js';

/** Conditions that are asked for, or asked not to hold. */
export type TaskFlags = Partial<Record<TaskFlag, boolean | undefined>>;

export interface TaskFilter extends DimensionFilter, TaskFlags {
  /** Tasks in which this department has a part. */
  department?: string | undefined;
  part?: TaskPart | undefined;
  state?: TaskStatus | undefined;
  light?: Light | undefined;
  contact?: string | undefined;
  urgency?: Urgency | undefined;
  /** Counted by this figure of the statistics. */
  figure?: TaskFigure | undefined;
  /** Current date strictly before. */
  dueBefore?: Instant | undefined;
  /** Not ended yet (or ended, when false). */
  open?: boolean | undefined;
  /** Words, each of which must stand somewhere; units and people by their ids. */
  words?: readonly { text: string; parties: readonly string[] }[] | undefined;
  /** On these days or between them, by the days that end at the current date. */
  dueFrom?: LocalDate | undefined;
  dueTo?: LocalDate | undefined;
  /** Completed on these days or between them. */
  closedFrom?: LocalDate | undefined;
  closedTo?: LocalDate | undefined;
  now: Instant;
  /** Whose watch list is meant. */
  person?: string | undefined;
  visibility: Visibility;
}

export const TASK_FLAGS = [
  'overdue',
  'dueSoon',
  'blocked',
  'extensionPending',
  'behind',
  'watched',
  'specialWatch',
  'closedThisMonth',
] as const;
export type TaskFlag = (typeof TASK_FLAGS)[number];

export const FLAGS: Record<TaskFlag, string> = {
  overdue: 't.open AND t.red_at <= CAST(:now AS timestamptz)',
  dueSoon: 't.open AND t.due_soon_at <= CAST(:now AS timestamptz) AND (t.red_at IS NULL OR t.red_at > CAST(:now AS timestamptz))',
  blocked: 't.blocked',
  extensionPending: 't.extension_pending',
  behind: 't.open AND t.behind_at <= CAST(:now AS timestamptz)',
  watched: ':person = ANY(t.watchers)',
  specialWatch: 'd.special_watch',
  closedThisMonth: `t.status = 'COMPLETED' AND t.completed_at <= CAST(:now AS timestamptz)
    AND t.completed_at >= date_trunc('month', CAST(:now AS timestamptz) AT TIME ZONE 'Asia/Shanghai') AT TIME ZONE 'Asia/Shanghai'`,
};

const KEPT = "t.status <> 'REASSIGNED'";
const PAST_BASELINE = 't.baseline_red_at <= CAST(:now AS timestamptz)';

/** What each figure of the statistics counts; said in words beside its label. */
export const FIGURES: Record<TaskFigure, string> = {
  total: KEPT,
  open: 't.open',
  completed: "t.status = 'COMPLETED'",
  completedInTime: `t.status = 'COMPLETED' AND NOT COALESCE(${PAST_BASELINE}, false)`,
  completedLate: `t.status = 'COMPLETED' AND ${PAST_BASELINE}`,
  overdue: FLAGS.overdue,
  lateOnBaseline: `${KEPT} AND ${PAST_BASELINE}`,
  extended: `${KEPT} AND t.extended_times > 0`,
  returned: `${KEPT} AND t.returned_times > 0`,
  blocked: 't.open AND t.blocked',
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

const begins = (day: LocalDate): Instant => new Date(`${day}T00:00:00+08:00`).toISOString();

/** A date is the end of its day: the day before ends where this one begins. */
const narrowToDays = (builder: SelectQueryBuilder<TaskViewEntity>, { dueFrom, dueTo, closedFrom, closedTo }: TaskFilter): void => {
  const narrow = (condition: string, name: string, day: LocalDate | undefined): void => {
    if (day !== undefined) builder.andWhere(`${condition} CAST(:${name} AS timestamptz)`, { [name]: begins(day) });
  };
  const after = (day: LocalDate | undefined): LocalDate | undefined => day && addDays(day, 1);
  narrow('t.current_due >', 'dueFrom', dueFrom);
  narrow('t.current_due <=', 'dueTo', after(dueTo));
  narrow("t.status = 'COMPLETED' AND t.completed_at >=", 'closedFrom', closedFrom);
  narrow("t.status = 'COMPLETED' AND t.completed_at <", 'closedTo', after(closedTo));
};

const TEXTS = ['t.title', 'd.title', 'd.number', 'd.requirement', 't.closure_standard'];
const PARTIES = ['t.lead', 'd.leader_in_charge', 'd.issuing_leader', 'd.contact'];

/** Where the n-th word may stand. */
const stands = (n: number): string => {
  const parties = `CAST(:parties${n} AS text[])`;
  return [
    ...TEXTS.map((column) => `${column} ILIKE :word${n}`),
    ...PARTIES.map((column) => `${column} = ANY(${parties})`),
    `t.assists && ${parties}`,
  ].join(' OR ');
};

/** The one condition behind the list, behind every number and behind every cell of the board. */
export const tasksMatching = (source: RowSource, filter: TaskFilter): SelectQueryBuilder<TaskViewEntity> => {
  const builder = source
    .getRepository(TaskViewEntity)
    .createQueryBuilder('t')
    .innerJoinAndMapOne('t.directive', DirectiveViewEntity, 'd', 'd.directive_id = t.directive_id');
  builder.setParameter('person', filter.person ?? '');
  narrowToVisible(builder, filter.visibility);
  narrowToPart(builder, filter);
  narrowToDimensions(builder, filter);
  if (filter.light !== undefined) narrowToLight(builder, { alias: 't', open: 't.open' }, filter.light, filter.now);
  for (const flag of TASK_FLAGS) {
    const asked = filter[flag];
    if (asked !== undefined) builder.andWhere(asked ? `(${FLAGS[flag]})` : `NOT COALESCE(${FLAGS[flag]}, false)`, { now: filter.now });
  }
  if (filter.contact !== undefined) builder.andWhere('d.contact = :contact', { contact: filter.contact });
  if (filter.urgency !== undefined) builder.andWhere('d.urgency = :urgency', { urgency: filter.urgency });
  if (filter.figure !== undefined) builder.andWhere(`(${FIGURES[filter.figure]})`, { now: filter.now });
  if (filter.dueBefore !== undefined) builder.andWhere('t.current_due < CAST(:dueBefore AS timestamptz)', { dueBefore: filter.dueBefore });
  // said without a parameter, so that the planner sees that the indices of open tasks will do
  if (filter.open !== undefined) builder.andWhere(filter.open ? 't.open' : 'NOT t.open');
  narrowToDays(builder, filter);
  filter.words?.forEach(({ text, parties }, n) =>
    builder.andWhere(`(${stands(n)})`, { [`word${n}`]: containing(text), [`parties${n}`]: [...parties] }),
  );
  return builder;
};
