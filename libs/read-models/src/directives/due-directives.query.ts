import type { Instant } from '@duban/domain';
import { directiveStreamId } from '@duban/protocol';
import { DirectiveViewEntity } from './directive-view.entity.js';
import type { RowSource } from '../lists/row-source.js';
import { iso } from '../lists/instants.js';
import { TaskPartyEntity } from './task-party.entity.js';
import { narrowToVisible, type Visibility } from './visibility.js';

/** A directive in which something falls due, and when first. */
export interface DueDirective {
  directiveId: string;
  /** Of its stream. */
  version: number;
  due: Instant;
}

export interface DueFilter {
  until: Instant;
  /** Directives in which this department has a part. */
  department?: string | undefined;
  leader?: string | undefined;
  directive?: string | undefined;
  visibility: Visibility;
  limit: number;
}

/** The stream's own mark of what is next due, by the index that the sweep goes by. */
const OPEN_STREAMS = "(select id, version, next_due from duban.stream where category = 'directive' and not closed)";

/** Open directives in which something falls due by itself up to an instant, by when. */
export const dueDirectives = async (source: RowSource, given: DueFilter): Promise<DueDirective[]> => {
  const builder = source
    .getRepository(DirectiveViewEntity)
    .createQueryBuilder('d')
    .innerJoin(OPEN_STREAMS, 's', 's.id = :stream || d.directive_id', { stream: directiveStreamId('') })
    .select('d.directive_id', 'id')
    .addSelect('s.version', 'version')
    .addSelect('s.next_due', 'due')
    .where('s.next_due <= CAST(:until AS timestamptz)', { until: given.until });
  narrowToVisible(builder, given.visibility);
  if (given.directive !== undefined) builder.andWhere('d.directive_id = :directive', { directive: given.directive });
  if (given.leader !== undefined) builder.andWhere('d.leader_in_charge = :leader', { leader: given.leader });
  if (given.department !== undefined) {
    const part = builder
      .subQuery()
      .select('1')
      .from(TaskPartyEntity, 'p')
      .where('p.directive_id = d.directive_id AND p.department_id = :department')
      .getQuery();
    builder.andWhere(`EXISTS ${part}`, { department: given.department });
  }
  const rows = await builder
    .orderBy('s.next_due')
    .addOrderBy('d.directive_id')
    .limit(given.limit)
    .getRawMany<{ id: string; version: number; due: Date }>();
  return rows.map(({ id, version, due }) => ({ directiveId: id, version: Number(version), due: iso(due) }));
};
