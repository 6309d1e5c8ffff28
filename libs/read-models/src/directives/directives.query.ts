import type { DirectiveListItem, Light, Page } from '@duban/contracts';
import type { DirectiveStatus, Instant } from '@duban/domain';
import type { SelectQueryBuilder } from 'typeorm';
import { iso, isoOrNull } from '../lists/instants.js';
import { containing, keysetOf, pageOfRows, type PageQuery } from '../lists/page.js';
import type { RowSource } from '../lists/row-source.js';
import { DirectiveViewEntity } from './directive-view.entity.js';
import { DIRECTIVE_TABLES } from './directive.rows.js';
import { lightOfWork, narrowToLight } from './lights.js';
import { TaskPartyEntity } from './task-party.entity.js';
import { narrowToVisible, type Visibility } from './visibility.js';

export interface DirectiveFilter {
  status?: DirectiveStatus | undefined;
  /** Any of these. */
  statuses?: readonly DirectiveStatus[] | undefined;
  /** Names this person as leader in charge, issuing leader or contact. */
  names?: string | undefined;
  light?: Light | undefined;
  /** Directives in which this department has a part. */
  department?: string | undefined;
  /** The whole number as printed. */
  number?: string | undefined;
  /** Words of title or requirement. */
  q?: string | undefined;
  /** On the watch list of `person`, or not. */
  watched?: boolean | undefined;
  specialWatch?: boolean | undefined;
  person?: string | undefined;
  now: Instant;
  visibility: Visibility;
}

const KEYSET = keysetOf(DIRECTIVE_TABLES.directive_view, ['registered_at', 'directive_id'], 'DESC');

export const toDirectiveListItem = (
  row: DirectiveViewEntity,
  { now, person }: { now: Instant; person?: string | undefined },
): DirectiveListItem => ({
  id: row.directive_id,
  number: row.number,
  title: row.title,
  status: row.status,
  cycle: row.cycle,
  grade: row.grade,
  urgency: row.urgency,
  source: row.source,
  issuingLeader: row.issuing_leader,
  leaderInCharge: row.leader_in_charge,
  contact: row.contact,
  registeredAt: iso(row.registered_at),
  completedAt: isoOrNull(row.completed_at),
  light: lightOfWork({ ...row, open: row.task_open > 0 }, now),
  tasks: { total: row.task_total, open: row.task_open, byStatus: row.tasks_by_status },
  leads: row.leads,
  earliestDue: isoOrNull(row.earliest_due),
  watched: person !== undefined && row.watchers.includes(person),
  specialWatch: row.special_watch,
  version: row.version,
});

/** The one condition behind the list and behind its number. */
const directivesMatching = (source: RowSource, query: DirectiveFilter): SelectQueryBuilder<DirectiveViewEntity> => {
  const builder = source.getRepository(DirectiveViewEntity).createQueryBuilder('d');
  narrowToVisible(builder, query.visibility);
  if (query.status !== undefined) builder.andWhere('d.status = :status', { status: query.status });
  if (query.statuses !== undefined) builder.andWhere('d.status IN (:...statuses)', { statuses: query.statuses });
  if (query.names !== undefined) {
    builder.andWhere('(d.leader_in_charge = :names OR d.issuing_leader = :names OR d.contact = :names)', { names: query.names });
  }
  if (query.watched !== undefined) {
    builder.andWhere(`${query.watched ? '' : 'NOT '}:person = ANY(d.watchers)`, { person: query.person ?? '' });
  }
  if (query.specialWatch !== undefined) builder.andWhere(query.specialWatch ? 'd.special_watch' : 'NOT d.special_watch');
  if (query.light !== undefined) narrowToLight(builder, { alias: 'd', open: 'd.task_open > 0' }, query.light, query.now);
  if (query.number !== undefined) builder.andWhere('d.number = :number', { number: query.number });
  if (query.q !== undefined) builder.andWhere('(d.title ILIKE :q OR d.requirement ILIKE :q)', { q: containing(query.q) });
  if (query.department !== undefined) {
    const part = builder
      .subQuery()
      .select('1')
      .from(TaskPartyEntity, 'p')
      .where('p.directive_id = d.directive_id AND p.department_id = :department')
      .getQuery();
    builder.andWhere(`EXISTS ${part}`, { department: query.department });
  }
  return builder;
};

/** How long the list is. */
export const countDirectives = (source: RowSource, query: DirectiveFilter): Promise<number> => directivesMatching(source, query).getCount();

/** Newest first. */
export const listDirectives = async (source: RowSource, query: DirectiveFilter & PageQuery): Promise<Page<DirectiveListItem>> => {
  const page = await pageOfRows(directivesMatching(source, query), { name: 'directives', query, keyset: KEYSET });
  return { items: page.items.map((row) => toDirectiveListItem(row, query)), nextCursor: page.nextCursor };
};

/** Ids of the directives that may be seen, after one, in order: what a reading of the record goes through. */
export const visibleDirectiveIds = async (
  source: RowSource,
  given: { visibility: Visibility; after: string; limit: number },
): Promise<string[]> => {
  const builder = source.getRepository(DirectiveViewEntity).createQueryBuilder('d').select('d.directive_id', 'id');
  narrowToVisible(builder, given.visibility);
  builder.andWhere('d.directive_id > :after', { after: given.after }).orderBy('d.directive_id').limit(given.limit);
  return (await builder.getRawMany<{ id: string }>()).map((row) => row.id);
};

/** The row of one directive; null when there is none, or none that may be seen. */
export const getDirective = async (
  source: RowSource,
  given: { directiveId: string; now: Instant; person?: string; visibility: Visibility },
): Promise<DirectiveListItem | null> => {
  const builder = source
    .getRepository(DirectiveViewEntity)
    .createQueryBuilder('d')
    .where('d.directive_id = :directiveId', { directiveId: given.directiveId });
  narrowToVisible(builder, given.visibility);
  const row = await builder.getOne();
  return row === null ? null : toDirectiveListItem(row, given);
};

/** How many of these directives exist within what may be seen. */
export const countVisible = (source: RowSource, given: { directiveIds: readonly string[]; visibility: Visibility }): Promise<number> => {
  const builder = source
    .getRepository(DirectiveViewEntity)
    .createQueryBuilder('d')
    .where('d.directive_id = ANY(:directiveIds)', { directiveIds: given.directiveIds });
  narrowToVisible(builder, given.visibility);
  return builder.getCount();
};

/** Those of the directives that may be seen. */
export const visibleAmong = async (
  source: RowSource,
  given: { directiveIds: readonly string[]; visibility: Visibility },
): Promise<Set<string>> => {
  if (given.directiveIds.length === 0 || given.visibility.kind === 'none') return new Set();
  const builder = source
    .getRepository(DirectiveViewEntity)
    .createQueryBuilder('d')
    .select('d.directive_id', 'id')
    .where('d.directive_id = ANY(:directiveIds)', { directiveIds: given.directiveIds });
  narrowToVisible(builder, given.visibility);
  return new Set((await builder.getRawMany<{ id: string }>()).map(({ id }) => id));
};
