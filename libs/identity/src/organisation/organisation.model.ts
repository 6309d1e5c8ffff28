import type { DepartmentId, Instant, PersonId, Role } from '@duban/domain';

/** What people read: Chinese first, English beside it. */
export interface BilingualText {
  zh: string;
  en: string;
}

/**
 * organ 机关 (committee, government: has leaders, takes no tasks) · office 督查机构 · department 部门 · district 板块 ·
 * body 无账号单位 (takes tasks, but an office enters for it).
 */
export type UnitKind = 'organ' | 'office' | 'department' | 'district' | 'body';

/** A time span, open at its end when `until` is null; `from` belongs to it, `until` does not. */
export interface Validity {
  from: Instant;
  until: Instant | null;
}

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

/** Several units called by one name (各板块, 各部门). */
export interface UnitGroup {
  id: string;
  name: BilingualText;
  aliases: string[];
  members: DepartmentId[];
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
  /** 分管: departments that a leader in charge answers for; empty for all others. */
  inChargeOf: DepartmentId[];
  /** Salted hash of name, post and department as of now; every act under this post carries it. */
  snapshot: string;
}

/** 授权: for a period somebody may act with another's roles, everywhere or in one department. */
export interface Delegation extends Validity {
  id: string;
  principalId: PersonId;
  delegateId: PersonId;
  roles: Role[];
  /** null = wherever the principal holds these roles. */
  departmentId: DepartmentId | null;
  /** Number of the written order. */
  reference: string;
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
}

export const EMPTY_ORGANISATION: Organisation = {
  version: 0,
  name: { zh: '', en: '' },
  departments: {},
  groups: {},
  people: {},
  posts: {},
  delegations: {},
};

export const isValidAt = (span: Validity, at: Instant): boolean => span.from <= at && (span.until === null || at < span.until);

/** Units to which a task may be given. */
export const takesTasks = (department: Department): boolean => department.kind !== 'organ' && department.kind !== 'office';
