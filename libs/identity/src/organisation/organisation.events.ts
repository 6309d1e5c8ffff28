import type { BilingualText, DepartmentId, Instant, PersonId, Role } from '@duban/domain';
import type {
  Absence,
  AuditScope,
  Delegation,
  Department,
  DepartmentSpan,
  GroupHead,
  Organisation,
  Person,
  Post,
  UnitGroup,
  Validity,
} from './organisation.model.js';

/** A group with members of no stated period: they count for as long as the group. */
export type PlainGroup = Pick<UnitGroup, 'id' | 'name' | 'aliases'> & { members: DepartmentId[] };
/** A post as it is given; what its holder is in charge of counts from its first day. */
export interface GivenPost extends Omit<Post, 'charges' | 'auditScope'> {
  inChargeOf: DepartmentId[];
  auditScope?: AuditScope | null;
}
/** A delegation as granted; without `actions` it holds for all. */
export type GivenDelegation = Omit<Delegation, 'actions'> & { actions?: string[] | null };

/** Payloads by type. No names of persons: those stand in snapshots, found by their salted hash. */
export interface OrganisationEventMap {
  OrganisationImported: Pick<Organisation, 'name' | 'departments' | 'people'> & {
    groups: Record<string, PlainGroup>;
    posts: Record<string, GivenPost>;
    delegations: Record<string, GivenDelegation>;
  };
  DepartmentAdded: { department: Department };
  DepartmentChanged: {
    departmentId: DepartmentId;
    name?: BilingualText;
    aliases?: string[];
    duties?: Department['duties'];
    parentId?: DepartmentId | null;
    /** Posts whose snapshot names the department, renewed. */
    snapshots: Record<string, string>;
  };
  DepartmentEnded: { departmentId: DepartmentId; until: Instant };
  /** The group as a whole, replaced. */
  GroupChanged: { group: PlainGroup };
  GroupAdded: { group: Omit<UnitGroup, 'members' | 'heads'> & { members: DepartmentId[] } };
  GroupRevised: { groupId: string; name?: BilingualText; aliases?: string[]; secretariatId?: DepartmentId | null };
  GroupEnded: { groupId: string; until: Instant };
  GroupMemberAdded: { groupId: string } & DepartmentSpan;
  GroupMemberEnded: { groupId: string; departmentId: DepartmentId; until: Instant };
  GroupHeadNamed: { groupId: string } & GroupHead;
  GroupHeadEnded: { groupId: string; personId: PersonId; until: Instant };
  PersonAdded: { person: Person };
  /** Another name or login: the card and the snapshots of the person's posts, renewed. */
  PersonChanged: { personId: PersonId; snapshot: string; snapshots: Record<string, string> };
  PostAssigned: { post: GivenPost };
  PostEnded: { postId: string; until: Instant };
  /** 分管 as a whole, replaced for the post's whole time. */
  ChargeAssigned: { postId: string; inChargeOf: DepartmentId[] };
  ChargeGiven: { postId: string } & DepartmentSpan;
  ChargeEnded: { postId: string; departmentId: DepartmentId; until: Instant };
  AuditScopeSet: { postId: string; scope: AuditScope | null };
  DelegationGranted: { delegation: GivenDelegation };
  DelegationEnded: { delegationId: string; until: Instant };
  AbsenceRecorded: { absence: Absence };
  AbsenceEnded: { absenceId: string; until: Instant };
  /** The person's cards were erased; ids and hashes stay. */
  PersonErased: { personId: PersonId };
}

export type OrganisationEventType = keyof OrganisationEventMap;
export type OrganisationEvent = { [T in OrganisationEventType]: { type: T; data: OrganisationEventMap[T] } }[OrganisationEventType];

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
