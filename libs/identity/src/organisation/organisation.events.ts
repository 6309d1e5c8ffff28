import type { DepartmentId, Instant, PersonId, Role } from '@duban/domain';
import type { BilingualText, Delegation, Department, Organisation, Person, Post, UnitGroup } from './organisation.model.js';

/** The one stream of the category `organisation`. */
export const ORGANISATION_STREAM = 'organisation/main';

/** Payloads by type. No names of persons: those stand in snapshots, found by their salted hash. */
export interface OrganisationEventMap {
  OrganisationImported: Omit<Organisation, 'version'>;
  DepartmentAdded: { department: Department };
  DepartmentChanged: {
    departmentId: DepartmentId;
    name?: BilingualText;
    aliases?: string[];
    duties?: Department['duties'];
    /** Posts whose snapshot names the department, renewed. */
    snapshots: Record<string, string>;
  };
  DepartmentEnded: { departmentId: DepartmentId; until: Instant };
  GroupChanged: { group: UnitGroup };
  PersonAdded: { person: Person };
  PostAssigned: { post: Post };
  PostEnded: { postId: string; until: Instant };
  /** 分管 changed. */
  ChargeAssigned: { postId: string; inChargeOf: DepartmentId[] };
  DelegationGranted: { delegation: Delegation };
  DelegationEnded: { delegationId: string; until: Instant };
  /** The person's cards were erased; ids and hashes stay. */
  PersonErased: { personId: PersonId };
}

export type OrganisationEventType = keyof OrganisationEventMap;
export type OrganisationEvent = { [T in OrganisationEventType]: { type: T; data: OrganisationEventMap[T] } }[OrganisationEventType];

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
