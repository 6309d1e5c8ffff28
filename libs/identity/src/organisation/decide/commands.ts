import type { BilingualText, DepartmentId, Instant, PersonId, Role } from '@duban/domain';
import type { AbsenceKind, AuditScope, Department, DepartmentSpan, GroupHead, GroupKind, Validity } from '../organisation.model.js';

/** What may be asked of the organisation. Ids of new parts are made by whoever sends the command. */
export interface OrganisationCommandMap {
  AddDepartment: Department;
  ChangeDepartment: {
    departmentId: DepartmentId;
    name?: BilingualText | undefined;
    aliases?: string[] | undefined;
    duties?: Department['duties'] | undefined;
    parentId?: DepartmentId | null | undefined;
  };
  EndDepartment: { departmentId: DepartmentId; until: Instant };
  AddGroup: Validity & {
    groupId: string;
    kind: GroupKind;
    name: BilingualText;
    aliases: string[];
    members: DepartmentId[];
    secretariatId: DepartmentId | null;
  };
  ChangeGroup: {
    groupId: string;
    name?: BilingualText | undefined;
    aliases?: string[] | undefined;
    secretariatId?: DepartmentId | null | undefined;
  };
  EndGroup: { groupId: string; until: Instant };
  AddGroupMember: { groupId: string } & DepartmentSpan;
  EndGroupMember: { groupId: string; departmentId: DepartmentId; until: Instant };
  NameGroupHead: { groupId: string } & GroupHead;
  EndGroupHead: { groupId: string; personId: PersonId; until: Instant };
  AddPerson: { personId: PersonId; login: string; name: BilingualText };
  ChangePerson: { personId: PersonId; login?: string | undefined; name?: BilingualText | undefined };
  ErasePerson: { personId: PersonId };
  AssignPost: Validity & {
    postId: string;
    personId: PersonId;
    departmentId: DepartmentId;
    title: BilingualText;
    roles: Role[];
    inChargeOf: DepartmentId[];
    auditScope: AuditScope | null;
  };
  EndPost: { postId: string; until: Instant };
  GiveCharge: { postId: string } & DepartmentSpan;
  EndCharge: { postId: string; departmentId: DepartmentId; until: Instant };
  SetAuditScope: { postId: string; scope: AuditScope };
  GrantDelegation: Validity & {
    delegationId: string;
    principalId: PersonId;
    delegateId: PersonId;
    roles: Role[];
    departmentId: DepartmentId | null;
    actions: string[] | null;
    reference: string;
  };
  EndDelegation: { delegationId: string; until: Instant };
  RecordAbsence: Validity & { absenceId: string; personId: PersonId; kind: AbsenceKind };
  EndAbsence: { absenceId: string; until: Instant };
}

export type OrganisationCommandType = keyof OrganisationCommandMap;
export type OrganisationCommand = {
  [T in OrganisationCommandType]: { type: T; data: OrganisationCommandMap[T] };
}[OrganisationCommandType];
