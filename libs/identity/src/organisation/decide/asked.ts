import type { Instant, PersonId } from '@duban/domain';
import { v5 as uuidv5 } from 'uuid';
import type { AuditScope, Validity } from '../organisation.model.js';
import type { OrganisationCommand, OrganisationCommandMap, OrganisationCommandType } from './commands.js';

/** Namespace of ids of what a request enters; a change would give a retry another id. */
const NEW_PART = '6f9f1c7e-6c0f-5f0b-9a83-5d9c7b1a4e21';

type Given<T> = { [K in keyof T]?: T[K] | undefined };
type Spanned<T extends Validity> = Omit<T, keyof Validity> & Given<Validity>;
type Ended<T extends { until: Instant }> = Omit<T, 'until'> & { until?: Instant | undefined };

/** A request as it is sent, and kept: what it leaves out is put in by `completed`, the same way each time. */
export interface AskedMap extends Omit<
  OrganisationCommandMap,
  | 'AddDepartment'
  | 'EndDepartment'
  | 'AddGroup'
  | 'EndGroup'
  | 'AddGroupMember'
  | 'EndGroupMember'
  | 'NameGroupHead'
  | 'EndGroupHead'
  | 'AddPerson'
  | 'AssignPost'
  | 'EndPost'
  | 'GiveCharge'
  | 'EndCharge'
  | 'SetAuditScope'
  | 'GrantDelegation'
  | 'EndDelegation'
  | 'RecordAbsence'
  | 'EndAbsence'
> {
  AddDepartment: Spanned<Omit<OrganisationCommandMap['AddDepartment'], 'id'>> & { id?: string | undefined };
  EndDepartment: Ended<OrganisationCommandMap['EndDepartment']>;
  AddGroup: Spanned<Omit<OrganisationCommandMap['AddGroup'], 'groupId'>> & { id?: string | undefined };
  EndGroup: Ended<OrganisationCommandMap['EndGroup']>;
  AddGroupMember: Spanned<OrganisationCommandMap['AddGroupMember']>;
  EndGroupMember: Ended<OrganisationCommandMap['EndGroupMember']>;
  NameGroupHead: Spanned<OrganisationCommandMap['NameGroupHead']>;
  EndGroupHead: Ended<OrganisationCommandMap['EndGroupHead']>;
  AddPerson: Omit<OrganisationCommandMap['AddPerson'], 'personId'>;
  AssignPost: Spanned<Omit<OrganisationCommandMap['AssignPost'], 'postId'>>;
  EndPost: Ended<OrganisationCommandMap['EndPost']>;
  GiveCharge: Spanned<OrganisationCommandMap['GiveCharge']>;
  EndCharge: Ended<OrganisationCommandMap['EndCharge']>;
  SetAuditScope: { postId: string } & AuditScope;
  GrantDelegation: Spanned<Omit<OrganisationCommandMap['GrantDelegation'], 'delegationId' | 'principalId'>> & {
    principalId?: PersonId | undefined;
  };
  EndDelegation: Ended<OrganisationCommandMap['EndDelegation']>;
  RecordAbsence: Spanned<Omit<OrganisationCommandMap['RecordAbsence'], 'absenceId' | 'personId'>> & { personId?: PersonId | undefined };
  EndAbsence: Ended<OrganisationCommandMap['EndAbsence']>;
}

/** The circumstances that stand in for what a request leaves out. */
export interface Asking {
  commandId: string;
  receivedAt: Instant;
  personId: PersonId;
}

interface Filled {
  newId: string;
  now: Instant;
  self: PersonId;
}

/** What has no beginning begins now. */
const span = ({ from, until }: Given<Validity>, { now }: Filled): Validity => ({ from: from ?? now, until: until ?? null });
/** What has no end named ends now. */
const end = ({ until }: { until?: Instant | undefined }, { now }: Filled): { until: Instant } => ({ until: until ?? now });

const COMPLETE: { [T in OrganisationCommandType]: (asked: AskedMap[T], filled: Filled) => OrganisationCommandMap[T] } = {
  AddDepartment: ({ id, kind, parentId, name, aliases, duties, ...given }, on) => ({
    ...{ id: id ?? on.newId, kind, parentId, name, aliases, duties },
    ...span(given, on),
  }),
  ChangeDepartment: (asked) => asked,
  EndDepartment: (asked, on) => ({ departmentId: asked.departmentId, ...end(asked, on) }),
  AddGroup: ({ id, kind, name, aliases, members, secretariatId, ...given }, on) => ({
    ...{ groupId: id ?? on.newId, kind, name, aliases, members, secretariatId },
    ...span(given, on),
  }),
  ChangeGroup: (asked) => asked,
  EndGroup: (asked, on) => ({ groupId: asked.groupId, ...end(asked, on) }),
  AddGroupMember: ({ groupId, departmentId, ...given }, on) => ({ groupId, departmentId, ...span(given, on) }),
  EndGroupMember: ({ groupId, departmentId, ...given }, on) => ({ groupId, departmentId, ...end(given, on) }),
  NameGroupHead: ({ groupId, personId, rank, ...given }, on) => ({ groupId, personId, rank, ...span(given, on) }),
  EndGroupHead: ({ groupId, personId, ...given }, on) => ({ groupId, personId, ...end(given, on) }),
  AddPerson: ({ login, name }, on) => ({ personId: on.newId, login, name }),
  ChangePerson: (asked) => asked,
  ErasePerson: ({ personId }) => ({ personId }),
  AssignPost: ({ from, until, ...given }, on) => ({ postId: on.newId, ...given, ...span({ from, until }, on) }),
  EndPost: (asked, on) => ({ postId: asked.postId, ...end(asked, on) }),
  GiveCharge: ({ postId, departmentId, ...given }, on) => ({ postId, departmentId, ...span(given, on) }),
  EndCharge: ({ postId, departmentId, ...given }, on) => ({ postId, departmentId, ...end(given, on) }),
  SetAuditScope: ({ postId, ...scope }) => ({ postId, scope }),
  GrantDelegation: ({ principalId, from, until, ...given }, on) => ({
    ...{ delegationId: on.newId, principalId: principalId ?? on.self },
    ...given,
    ...span({ from, until }, on),
  }),
  EndDelegation: (asked, on) => ({ delegationId: asked.delegationId, ...end(asked, on) }),
  RecordAbsence: ({ kind, personId, ...given }, on) => ({
    ...{ absenceId: on.newId, personId: personId ?? on.self, kind },
    ...span(given, on),
  }),
  EndAbsence: (asked, on) => ({ absenceId: asked.absenceId, ...end(asked, on) }),
};

/** A request as a command, with everything that it left out. Pure: the same request under the same id comes to the same command. */
export const completed = <T extends OrganisationCommandType>(
  type: T,
  asked: AskedMap[T],
  { commandId, receivedAt, personId }: Asking,
): OrganisationCommand => {
  const filled: Filled = { newId: uuidv5(`organisation/${commandId}`, NEW_PART), now: receivedAt, self: personId };
  return { type, data: COMPLETE[type](asked, filled) } as OrganisationCommand;
};

/** What a command is about stands in the first of these that it has. */
const SUBJECTS = ['groupId', 'postId', 'delegationId', 'absenceId', 'departmentId', 'id', 'personId'] as const;

/** The part that a command is about, as it is answered. */
export const partOf = ({ data }: OrganisationCommand): string | null => {
  const key = SUBJECTS.find((one) => one in data);
  return key === undefined ? null : ((data as Partial<Record<(typeof SUBJECTS)[number], string>>)[key] ?? null);
};
