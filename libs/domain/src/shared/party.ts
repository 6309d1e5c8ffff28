import type { Instant } from './time.js';

export type DepartmentId = string;
export type PersonId = string;
export type DirectiveId = string;
/** Short and unique inside its directive: `t1`, `t2`, … in order of dispatch. */
export type TaskId = string;

/** Standing roles of the field. A person may hold several through their posts. */
export type Role =
  | 'department_head' // 部门主要负责人
  | 'clerk' // 经办人 / 联络员, acts for the head
  | 'supervision_officer' // 督办专员
  | 'office_head' // 督查室主任
  | 'leader_in_charge' // 分管领导
  | 'issuing_leader' // 交办 / 批示领导
  | 'auditor' // 审计 / 纪检
  | 'administrator'
  | 'system';

/** Who does the work of a department. */
export const DOING: readonly Role[] = ['department_head', 'clerk'];
/** 督查机构. */
export const OFFICE: readonly Role[] = ['supervision_officer', 'office_head'];
export const LEADERS: readonly Role[] = ['leader_in_charge', 'issuing_leader'];

/**
 * Who acts, as of then. `snapshot` is the salted hash of name, post and department as they were; the snapshot itself
 * stands outside the event, so that a person can be erased and every hash still holds.
 */
export interface Actor {
  personId: PersonId;
  postId: string;
  departmentId: DepartmentId;
  roles: Role[];
  snapshot: string;
}

/** On what ground somebody acts (own 本职 / delegated 授权 / proxy 代办 / paper 据签批件补录 / system). */
export interface Authority {
  kind: 'own' | 'delegated' | 'proxy' | 'paper' | 'system';
  /** The person acted for, when delegated or proxy; who signed the paper. */
  onBehalfOf?: PersonId;
  /** The delegation or proxy order, when there is one. */
  reference?: string;
}

/** The accountable side of an event or an obligation: a department, or a role of the supervising side. */
export type Party = { kind: 'department'; departmentId: DepartmentId } | { kind: 'role'; role: Role };

/** Addressees of an alert: resolved to persons by the directory at the moment of the event. */
export type RoleRef =
  | { role: 'department_head' | 'clerk' | 'leader_in_charge'; departmentId: DepartmentId }
  | { role: 'supervision_officer' | 'office_head' | 'issuing_leader' | 'leader_in_charge' | 'administrator' }
  | { role: 'person'; personId: PersonId };

/** A stored file: kept by its hash, never by its name. */
export interface FileRef {
  sha256: string;
  name: string;
  mediaType: string;
  bytes: number;
}

/** What happened on paper earlier than it was recorded. */
export interface Assertion {
  at: Instant;
  basis: string;
  file?: FileRef;
}

export const SYSTEM_ACTOR: Actor = {
  personId: 'system',
  postId: 'system',
  departmentId: 'system',
  roles: ['system'],
  snapshot: 'system',
};
