import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import { anyOf } from '../lists/page.js';
import { TaskPartyEntity } from './task-party.entity.js';

/** What a limited auditor may read; one rule with `withinScope` of the permissions. */
export interface AuditedPart {
  /** Directives in which one of these has a part, or which are named; both empty: any. */
  departments: string[];
  directives: string[];
  /** Registered in this time; null = at any. */
  registered: { from: string; until: string | null } | null;
}

/** What a list is narrowed to before it is read; decided by whoever authorises. */
export type Visibility =
  | { kind: 'all' }
  | { kind: 'none' }
  /** Directives in which one of `departments` has a part, whose leader in charge or issuer is one of `leaders`, or within one of `audits`. */
  | { kind: 'some'; departments: string[]; leaders: string[]; audits?: AuditedPart[] };

export type Condition = [sql: string, values: ObjectLiteral];

const partOf = <E extends ObjectLiteral>(builder: SelectQueryBuilder<E>, parameter: string): string =>
  builder
    .subQuery()
    .select('1')
    .from(TaskPartyEntity, parameter)
    .where(`${parameter}.directive_id = d.directive_id`)
    .andWhere(`${parameter}.department_id IN (:...${parameter})`)
    .getQuery();

/** One condition for each audit, on a query that has directives as `d`. */
export const auditConditions = <E extends ObjectLiteral>(
  builder: SelectQueryBuilder<E>,
  audits: readonly AuditedPart[] | undefined,
): Condition[] =>
  (audits ?? []).map(({ departments, directives, registered }, n) => {
    const named: Condition[] = [
      ...(departments.length > 0 ? [[`EXISTS ${partOf(builder, `audited${n}`)}`, { [`audited${n}`]: departments }] as Condition] : []),
      ...(directives.length > 0 ? [[`d.directive_id IN (:...auditedIds${n})`, { [`auditedIds${n}`]: directives }] as Condition] : []),
    ];
    const within: Condition[] = [
      ...(registered
        ? [[`d.registered_at >= CAST(:auditFrom${n} AS timestamptz)`, { [`auditFrom${n}`]: registered.from }] as Condition]
        : []),
      ...(registered?.until
        ? [[`d.registered_at < CAST(:auditUntil${n} AS timestamptz)`, { [`auditUntil${n}`]: registered.until }] as Condition]
        : []),
    ];
    const all = [...(named.length > 0 ? [`(${named.map(([sql]) => sql).join(' OR ')})`] : []), ...within.map(([sql]) => sql)];
    const values: ObjectLiteral = Object.assign({}, ...[...named, ...within].map(([, given]) => given));
    return [all.length > 0 ? all.join(' AND ') : '1 = 1', values];
  });

/** Narrows a query that has directives as `d`. */
export const narrowToVisible = <E extends ObjectLiteral>(builder: SelectQueryBuilder<E>, visibility: Visibility): void => {
  if (visibility.kind === 'all') return;
  if (visibility.kind === 'none') {
    builder.andWhere('1 = 0');
    return;
  }
  const { departments, leaders, audits } = visibility;
  const conditions: Condition[] = auditConditions(builder, audits);
  if (departments.length > 0) conditions.push([`EXISTS ${partOf(builder, 'seenBy')}`, { seenBy: departments }]);
  if (leaders.length > 0)
    conditions.push(['(d.leader_in_charge IN (:...seenByLeaders) OR d.issuing_leader IN (:...seenByLeaders))', { seenByLeaders: leaders }]);
  builder.andWhere(anyOf(conditions));
};
