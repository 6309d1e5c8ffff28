import type { BilingualText } from '../../shared/bilingual.js';
import type { DepartmentId, PersonId, Role } from '../../shared/party.js';
import type { AuditScope } from '../../shared/standing.js';
import type { Instant, LocalDate } from '../../shared/time.js';
import { isValidAt, type Validity } from '../../shared/validity.js';

/**
 * organ 机关 (committee, government: has leaders, takes no tasks) · office 督查机构 · department 部门 · district 板块 ·
 * subunit 板块下属单位 (街道, 乡镇, 园区: takes tasks; without accounts of its own its block is told) ·
 * body 无账号单位 (takes tasks, but an office enters for it).
 */
export const UNIT_KINDS = ['organ', 'office', 'department', 'district', 'subunit', 'body'] as const;
export type UnitKind = (typeof UNIT_KINDS)[number];

export interface Department extends Validity {
  id: DepartmentId;
  kind: UnitKind;
  parentId: DepartmentId | null;
  name: BilingualText;
  /** Short forms and former names by which minutes call it, in either language. */
  aliases: string[];
  /** Keywords of what it is responsible for; used to suggest a lead. */
  duties: { zh: string[]; en: string[] };
}

/** collective 统称 (各板块, 各部门) · leading_group 领导小组 (议事协调机构, whose office sits in a department). */
export const GROUP_KINDS = ['collective', 'leading_group'] as const;
export type GroupKind = (typeof GROUP_KINDS)[number];

/** One department's part in something, for a time. */
export interface DepartmentSpan extends Validity {
  departmentId: DepartmentId;
}

/** 组长 / 副组长 of a leading group. */
export interface GroupHead extends Validity {
  personId: PersonId;
  rank: 'head' | 'deputy';
}

/** Several units called by one name. */
export interface UnitGroup extends Validity {
  id: string;
  kind: GroupKind;
  name: BilingualText;
  aliases: string[];
  members: DepartmentSpan[];
  /** 办公室设在: the department that answers for a leading group. */
  secretariatId: DepartmentId | null;
  heads: GroupHead[];
}

/** A person as events know them: an id and the salted hash of their card. The card stands in `duban.person_snapshot`. */
export interface Person {
  id: PersonId;
  snapshot: string;
}

/** A post 职务: who holds which roles in which department, and since when. */
export interface Post extends Validity {
  id: string;
  personId: PersonId;
  departmentId: DepartmentId;
  title: BilingualText;
  roles: Role[];
  /** 分管: departments that a leader in charge answers for, each for its time; empty for all others. */
  charges: DepartmentSpan[];
  auditScope: AuditScope | null;
  /** Salted hash of name, post and department as of now; every act under this post carries it. */
  snapshot: string;
}

/** 委托确认: the word that a delegation needs when another than its principal granted it. */
export interface Consent {
  state: 'asked' | 'given' | 'refused';
  /** Who granted it, and so cannot consent to it. */
  askedBy: PersonId;
}

/** 授权: for a period somebody may act with another's roles, everywhere or in one department, for all actions or some. */
export interface Delegation extends Validity {
  id: string;
  principalId: PersonId;
  delegateId: PersonId;
  roles: Role[];
  /** null = wherever the principal holds these roles. */
  departmentId: DepartmentId | null;
  /** Names of the permission table; null = all. Reading comes with either. */
  actions: string[] | null;
  /** Number of the written order. */
  reference: string;
  /** Absent = it needs none. Until it is given, nobody may act on the delegation. */
  consent?: Consent;
}

/** 不在岗: leave 请假 · mission 出差 · study 学习 · secondment 借调 · other. No further reason is kept. */
export const ABSENCE_KINDS = ['leave', 'mission', 'study', 'secondment', 'other'] as const;
export type AbsenceKind = (typeof ABSENCE_KINDS)[number];

/** For a period nothing is addressed to the person: it goes to their delegate, or up. Their own rights stay. */
export interface Absence extends Validity {
  id: string;
  personId: PersonId;
  kind: AbsenceKind;
}

/** 承接: which units go on in the place of one that ended. */
export interface Succession {
  departmentId: DepartmentId;
  /** Goes by its names and takes what is not given to another. */
  successorId: DepartmentId;
  /** All of them, that one first. */
  successors: DepartmentId[];
  at: Instant;
  /** Number of the decision. */
  reference: string;
}

/** 交接: whoever follows in a post signed for the list of what its holder left open. */
export interface Handover {
  by: PersonId;
  /** Of the list. */
  asOf: Instant;
  sha256: string;
}

/** Snapshot of the organisation: a fold of its stream up to `version`. */
export interface Organisation {
  version: number;
  name: BilingualText;
  departments: Record<DepartmentId, Department>;
  groups: Record<string, UnitGroup>;
  people: Record<PersonId, Person>;
  posts: Record<string, Post>;
  delegations: Record<string, Delegation>;
  absences: Record<string, Absence>;
  /** By the unit that ended; absent until the first. */
  successions?: Record<DepartmentId, Succession>;
  /** 值班: by unit and day; absent until the first. */
  onDuty?: Record<DepartmentId, Record<LocalDate, PersonId[]>>;
  /** By the post that was handed over; absent until the first. */
  handovers?: Record<string, Handover[]>;
}

export const EMPTY_ORGANISATION: Organisation = {
  version: 0,
  name: { zh: '', en: '' },
  departments: {},
  groups: {},
  people: {},
  posts: {},
  delegations: {},
  absences: {},
};

/** Departments of the spans that hold at an instant, each once. */
export const departmentsAt = (spans: readonly DepartmentSpan[], at: Instant): DepartmentId[] => [
  ...new Set(spans.filter((span) => isValidAt(span, at)).map(({ departmentId }) => departmentId)),
];

/** Units to which a task may be given. */
export const takesTasks = (department: Department): boolean => department.kind !== 'organ' && department.kind !== 'office';

/** Units that go on in the place of one that ended, through as many successions as there were. */
export const successorsOf = (organisation: Organisation, departmentId: DepartmentId, at: Instant): DepartmentId[] => {
  const found = new Set<DepartmentId>();
  const seen = new Set<DepartmentId>();
  const follow = (id: DepartmentId): void => {
    const succession = organisation.successions?.[id];
    if (!succession || succession.at > at || seen.has(id)) return;
    seen.add(id);
    for (const successor of succession.successors) {
      const unit = organisation.departments[successor];
      if (unit && takesTasks(unit) && isValidAt(unit, at)) found.add(successor);
      else follow(successor);
    }
  };
  follow(departmentId);
  return [...found];
};

/** For the upkeep of what was imported without one. */
export const ALWAYS: Validity = { from: '0001-01-01T00:00:00.000Z', until: null };

/** Roles that a post can carry; `system` belongs to no person. */
export const POST_ROLES: readonly Role[] = [
  'department_head',
  'clerk',
  'supervision_officer',
  'office_head',
  'leader_in_charge',
  'issuing_leader',
  'auditor',
  'administrator',
];

export const isOpen = (span: Validity, at: Instant): boolean => span.until === null || span.until > at;

export const overlap = (a: Validity, b: Validity): boolean =>
  (a.until === null || b.from < a.until) && (b.until === null || a.from < b.until);
