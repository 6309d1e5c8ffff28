import type { DutyKindView, DutyGroupView, Light } from '@duban/contracts';
import {
  DUTY_GROUPS,
  DUTY_KINDS,
  groupOfKind,
  type DepartmentId,
  type DutyGroup,
  type DutyKind,
  type Instant,
  type PersonId,
  type Role,
} from '@duban/domain';
import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import { DirectiveViewEntity } from '../directives/directive-view.entity.js';
import { DutyEntity } from '../directives/duty.entity.js';
import { TaskViewEntity } from '../directives/task-view.entity.js';
import { auditConditions, type Visibility } from '../directives/visibility.js';
import { anyOf } from '../lists/page.js';
import type { RowSource } from '../lists/row-source.js';

/** One of the grounds on which duties are a reader's own: a role, held through a post of their own or of whom they act for. */
export interface DutyGround {
  role: Role;
  /** The reader, and whom they act for. */
  persons: PersonId[];
  principal: PersonId;
  /** Units for which they do the work, or enter what is owed. */
  departments: DepartmentId[];
  /** Units that a leader is in charge of. */
  inChargeOf: DepartmentId[];
  /** The one unit that it was handed on for; null = all. */
  only: DepartmentId | null;
  /** Everybody who holds the role in office, and those among them, or for them, who are there now. */
  holders: PersonId[];
  present: PersonId[];
  /** What a delegation was limited to; null = everything. */
  kinds: DutyKind[] | null;
}

export interface DutyFilter {
  department?: DepartmentId | undefined;
  /** Duties of the supervising side that these roles owe. */
  roles?: Role[] | undefined;
  /** Narrows duties of leaders to the directives of this person. */
  person?: PersonId | undefined;
  /** Only what is owed on one of these grounds. */
  grounds?: readonly DutyGround[] | undefined;
  /** A department, or a role of the supervising side. */
  owner?: string | undefined;
  kind?: DutyKindView | undefined;
  /** Any of these. */
  kinds?: readonly DutyKind[] | undefined;
  group?: DutyGroupView | undefined;
  light?: Light | undefined;
  overdue?: boolean | undefined;
  directive?: string | undefined;
  /** Due strictly before. */
  dueBefore?: Instant | undefined;
  now: Instant;
  visibility: Visibility;
}

type Condition = [string, ObjectLiteral];

/** Whose duties: those asked for, else those of the caller's departments and, for leaders, of their directives. */
const owners = (filter: DutyFilter): Condition[] | null => {
  const found: Condition[] = [];
  if (filter.department !== undefined) found.push(['o.owner_department = :department', { department: filter.department }]);
  if (filter.roles !== undefined && filter.roles.length > 0) {
    const own =
      filter.person === undefined
        ? ''
        : " AND (o.owner_role <> 'leader_in_charge' OR d.leader_in_charge = :person) AND (o.owner_role <> 'issuing_leader' OR d.issuing_leader = :person)";
    found.push([`(o.owner_role IN (:...roles)${own})`, { roles: filter.roles, person: filter.person }]);
  }
  return found.length > 0 ? found : null;
};

const allowed = (visibility: Visibility): Condition[] => {
  if (visibility.kind !== 'some') return [];
  const { departments, leaders } = visibility;
  return [
    ...(departments.length > 0 ? [['o.owner_department IN (:...own)', { own: departments }] as Condition] : []),
    ...(leaders.length > 0
      ? [["(o.owner_role = 'leader_in_charge' AND d.leader_in_charge IN (:...leaders))", { leaders }] as Condition]
      : []),
  ];
};

const PROPOSAL = "o.kind = 'registration_decision'";

/** Whose it is by its owner; the same as those whom the rules would tell of it. */
const owedOn = ({ role }: DutyGround, n: number): string => {
  const list = (name: string): string => `CAST(:${name}${n} AS text[])`;
  switch (role) {
    case 'department_head':
    case 'clerk':
      return `o.owner_department = ANY(${list('departments')})`;
    case 'supervision_officer':
      return `(o.owner_role = :role${n} OR o.owner_department = ANY(${list('departments')}))`;
    case 'office_head':
      return `(o.owner_role = :role${n} OR ${PROPOSAL} OR o.owner_department = ANY(${list('departments')}))`;
    case 'leader_in_charge': {
      const named = `(d.leader_in_charge = :principal${n} OR (${PROPOSAL} AND d.issuing_leader = :principal${n}))`;
      const whole = `(CAST(:only${n} AS text) IS NULL OR d.leads = ARRAY[CAST(:only${n} AS text)])`;
      const leads = `COALESCE(t.lead = ANY(${list('charge')}), d.leads && ${list('charge')})`;
      const vacant = `NOT (d.leader_in_charge = ANY(${list('holders')})) AND ${leads}`;
      return `(o.owner_role = :role${n} AND ((${named} AND ${whole}) OR (${vacant})))`;
    }
    case 'issuing_leader': {
      const theirs = `(d.issuing_leader = :principal${n} OR NOT (d.issuing_leader = ANY(${list('holders')})))`;
      return `((o.owner_role = :role${n} AND ${theirs}) OR (${PROPOSAL} AND d.issuing_leader = :principal${n}))`;
    }
    case 'auditor':
    case 'administrator':
    case 'system':
      return '1 = 0';
  }
};

/** Who did the work does not review it, and what is kept for one who is in office is nobody else's. */
const onGround = (ground: DutyGround, n: number): Condition => {
  const persons = `CAST(:persons${n} AS text[])`;
  const present = `CAST(:present${n} AS text[])`;
  const mine = [
    owedOn(ground, n),
    `NOT (o.barred && ${persons})`,
    `(o.kept_for IS NULL OR o.kept_for = ANY(${persons}) OR NOT (o.kept_for = ANY(${present})))`,
    ...(ground.kinds === null ? [] : [`o.kind = ANY(CAST(:kinds${n} AS text[]))`]),
  ];
  return [
    mine.join(' AND '),
    {
      [`role${n}`]: ground.role,
      [`persons${n}`]: ground.persons,
      [`principal${n}`]: ground.principal,
      [`departments${n}`]: ground.departments,
      [`charge${n}`]: ground.inChargeOf,
      [`only${n}`]: ground.only,
      [`holders${n}`]: ground.holders,
      [`present${n}`]: ground.present,
      [`kinds${n}`]: ground.kinds,
    },
  ];
};

const kindsOf = (group: DutyGroup): DutyKind[] => DUTY_KINDS.filter((kind) => groupOfKind(kind) === group);

/** The group of a row: whatever came back is to be mended. */
export const GROUP = `CASE WHEN o.returned THEN 'rework' ${DUTY_GROUPS.filter((group) => kindsOf(group).length > 0)
  .map((group) => `WHEN o.kind IN (${kindsOf(group).map((kind) => `'${kind}'`)}) THEN '${group}'`)
  .join(' ')} END`;

const NOW = 'CAST(:now AS timestamptz)';
export const OVERDUE = `(o.status = 'open' AND o.due <= ${NOW})`;
const RED = `(${OVERDUE} AND o.kind = 'complete')`;
const YELLOW = `(o.status = 'open' AND o.yellow_at <= ${NOW} AND NOT ${RED})`;
const LIGHT: Record<Light, string> = { red: RED, yellow: YELLOW, green: `NOT ${RED} AND NOT ${YELLOW}` };

/** What a clock's colour is: only work that is overdue is red; a late receipt shames nobody. */
export const dutyLight = (duty: { kind: string; status: string; due: Date | null; yellow_at: Date | null }, now: Instant): Light => {
  const reached = (at: Date | null): boolean => at !== null && at.toISOString() <= now;
  if (duty.status === 'held') return 'green';
  if (duty.kind === 'complete' && reached(duty.due)) return 'red';
  return reached(duty.yellow_at) ? 'yellow' : 'green';
};

/** The one condition behind the list and behind every number. */
export const dutiesMatching = (source: RowSource, filter: DutyFilter): SelectQueryBuilder<DutyEntity> => {
  const builder = source
    .getRepository(DutyEntity)
    .createQueryBuilder('o')
    .innerJoinAndMapOne('o.directive', DirectiveViewEntity, 'd', 'd.directive_id = o.directive_id')
    .leftJoinAndMapOne('o.task', TaskViewEntity, 't', 't.directive_id = o.directive_id AND t.task_id = o.task_id')
    .setParameter('now', filter.now);
  const { visibility, grounds } = filter;
  if (grounds !== undefined) builder.andWhere(anyOf(grounds.map(onGround)));
  else if (visibility.kind !== 'all') {
    const audits = visibility.kind === 'some' ? visibility.audits : undefined;
    builder.andWhere(anyOf([...allowed(visibility), ...auditConditions(builder, audits)]));
  }
  const wanted = owners(filter);
  if (wanted !== null) builder.andWhere(anyOf(wanted));
  if (filter.owner !== undefined) builder.andWhere('(o.owner_department = :owner OR o.owner_role = :owner)', { owner: filter.owner });
  if (filter.kind !== undefined) builder.andWhere('o.kind = :kind', { kind: filter.kind });
  if (filter.kinds !== undefined) builder.andWhere('o.kind IN (:...kinds)', { kinds: filter.kinds });
  if (filter.group !== undefined) builder.andWhere(`${GROUP} = :group`, { group: filter.group });
  if (filter.light !== undefined) builder.andWhere(`(${LIGHT[filter.light]})`);
  if (filter.overdue !== undefined) builder.andWhere(`${filter.overdue ? '' : 'NOT '}${OVERDUE}`);
  if (filter.directive !== undefined) builder.andWhere('o.directive_id = :directive', { directive: filter.directive });
  if (filter.dueBefore !== undefined) builder.andWhere('o.due < CAST(:dueBefore AS timestamptz)', { dueBefore: filter.dueBefore });
  return builder;
};
