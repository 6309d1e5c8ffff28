import type { DirectiveListItem, Light, Page } from '@duban/contracts';
import type { DirectiveStatus, Instant } from '@duban/domain';
import { DirectiveViewEntity } from '../entities/directive-view.entity.js';
import { TaskPartyEntity } from '../entities/task-view.entity.js';
import { lightAtRow, narrowToLight } from './lights.js';
import { containing, pageOfRows, type Keyset, type PageQuery } from './page.js';
import type { RowSource } from './row-source.js';
import { iso, isoOrNull } from './task-items.js';
import { narrowToVisible, type Visibility } from './visibility.js';

export interface DirectiveFilter {
  status?: DirectiveStatus | undefined;
  light?: Light | undefined;
  /** Directives in which this department has a part. */
  department?: string | undefined;
  /** The whole number as printed. */
  number?: string | undefined;
  /** Words of title or requirement. */
  q?: string | undefined;
  now: Instant;
  visibility: Visibility;
}

const KEYSET: Keyset<DirectiveViewEntity> = {
  columns: [
    { path: 'd.registeredAt', cast: 'timestamptz' },
    { path: 'd.directiveId', cast: 'text' },
  ],
  direction: 'DESC',
  of: (row) => [iso(row.registeredAt), row.directiveId],
};

export const toDirectiveListItem = (row: DirectiveViewEntity, now: Instant): DirectiveListItem => ({
  id: row.directiveId,
  number: row.number,
  title: row.title,
  status: row.status as DirectiveListItem['status'],
  cycle: row.cycle,
  grade: row.grade as DirectiveListItem['grade'],
  urgency: row.urgency as DirectiveListItem['urgency'],
  source: row.source as DirectiveListItem['source'],
  issuingLeader: row.issuingLeader,
  leaderInCharge: row.leaderInCharge,
  contact: row.contact,
  registeredAt: iso(row.registeredAt),
  completedAt: isoOrNull(row.completedAt),
  light: lightAtRow(row, now),
  tasks: { total: row.taskTotal, open: row.taskOpen, byStatus: row.tasksByStatus as DirectiveListItem['tasks']['byStatus'] },
  leads: row.leads,
  earliestDue: isoOrNull(row.earliestDue),
  version: row.version,
});

/** Newest first. */
export const listDirectives = async (source: RowSource, query: DirectiveFilter & PageQuery): Promise<Page<DirectiveListItem>> => {
  const builder = source.getRepository(DirectiveViewEntity).createQueryBuilder('d');
  narrowToVisible(builder, query.visibility);
  if (query.status !== undefined) builder.andWhere('d.status = :status', { status: query.status });
  if (query.light !== undefined) narrowToLight(builder, 'd', query.light, query.now);
  if (query.number !== undefined) builder.andWhere('d.number = :number', { number: query.number });
  if (query.q !== undefined) builder.andWhere('(d.title ILIKE :q OR d.requirement ILIKE :q)', { q: containing(query.q) });
  if (query.department !== undefined) {
    const part = builder
      .subQuery()
      .select('1')
      .from(TaskPartyEntity, 'p')
      .where('p.directiveId = d.directiveId AND p.departmentId = :department')
      .getQuery();
    builder.andWhere(`EXISTS ${part}`, { department: query.department });
  }
  const page = await pageOfRows(builder, { name: 'directives', query, keyset: KEYSET });
  return { items: page.items.map((row) => toDirectiveListItem(row, query.now)), nextCursor: page.nextCursor };
};

/** Ids of the directives that may be seen, after one, in order: what a reading of the record goes through. */
export const visibleDirectiveIds = async (
  source: RowSource,
  given: { visibility: Visibility; after: string; limit: number },
): Promise<string[]> => {
  const builder = source.getRepository(DirectiveViewEntity).createQueryBuilder('d').select('d.directiveId', 'id');
  narrowToVisible(builder, given.visibility);
  builder.andWhere('d.directiveId > :after', { after: given.after }).orderBy('d.directiveId').limit(given.limit);
  return (await builder.getRawMany<{ id: string }>()).map((row) => row.id);
};

/** The row of one directive; null when there is none, or none that may be seen. */
export const getDirective = async (
  source: RowSource,
  given: { directiveId: string; now: Instant; visibility: Visibility },
): Promise<DirectiveListItem | null> => {
  const builder = source
    .getRepository(DirectiveViewEntity)
    .createQueryBuilder('d')
    .where('d.directiveId = :directiveId', { directiveId: given.directiveId });
  narrowToVisible(builder, given.visibility);
  const row = await builder.getOne();
  return row === null ? null : toDirectiveListItem(row, given.now);
};

/** How many of these directives exist within what may be seen. */
export const countVisible = (source: RowSource, given: { directiveIds: readonly string[]; visibility: Visibility }): Promise<number> => {
  const builder = source
    .getRepository(DirectiveViewEntity)
    .createQueryBuilder('d')
    .where('d.directiveId = ANY(:directiveIds)', { directiveIds: given.directiveIds });
  narrowToVisible(builder, given.visibility);
  return builder.getCount();
};
