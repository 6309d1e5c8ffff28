import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import { TaskPartyEntity } from '../entities/task-view.entity.js';
import { anyOf } from './page.js';

/** What a list is narrowed to before it is read; decided by whoever authorises. */
export type Visibility =
  | { kind: 'all' }
  | { kind: 'none' }
  /** Directives in which one of `departments` has a part, or whose leader in charge is one of `leaders`. */
  | { kind: 'some'; departments: string[]; leaders: string[] };

/** Narrows a query that has directives as `d`. */
export const narrowToVisible = <E extends ObjectLiteral>(builder: SelectQueryBuilder<E>, visibility: Visibility): void => {
  if (visibility.kind === 'all') return;
  if (visibility.kind === 'none') {
    builder.andWhere('1 = 0');
    return;
  }
  const part = builder
    .subQuery()
    .select('1')
    .from(TaskPartyEntity, 'seen')
    .where('seen.directiveId = d.directiveId')
    .andWhere('seen.departmentId IN (:...seenBy)')
    .getQuery();
  const conditions: [string, ObjectLiteral][] = [];
  if (visibility.departments.length > 0) conditions.push([`EXISTS ${part}`, { seenBy: visibility.departments }]);
  if (visibility.leaders.length > 0) conditions.push(['d.leaderInCharge IN (:...seenByLeaders)', { seenByLeaders: visibility.leaders }]);
  builder.andWhere(anyOf(conditions));
};
