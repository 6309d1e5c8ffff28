import type { OrganisationCommand, OrganisationCommandMap, OrganisationCommandType } from './commands.js';
import { Refused } from './context.js';
import type { Change, Decide, OrganisationContext, OrganisationRefusal, Roster } from './context.js';
import { endAbsence, endDelegation, grantDelegation, recordAbsence } from './delegations.js';
import { addPerson, changePerson, erasePerson } from './people.js';
import { assignPost, endCharge, endPost, giveCharge, setAuditScope } from './posts.js';
import {
  addDepartment,
  addGroup,
  addGroupMember,
  changeDepartment,
  changeGroup,
  endDepartment,
  endGroup,
  endGroupHead,
  endGroupMember,
  nameGroupHead,
} from './units.js';

export type OrganisationDecision = ({ ok: true } & Change) | { ok: false; refusal: OrganisationRefusal };

const DECIDERS: { [T in OrganisationCommandType]: Decide<T> } = {
  AddDepartment: addDepartment,
  ChangeDepartment: changeDepartment,
  EndDepartment: endDepartment,
  AddGroup: addGroup,
  ChangeGroup: changeGroup,
  EndGroup: endGroup,
  AddGroupMember: addGroupMember,
  EndGroupMember: endGroupMember,
  NameGroupHead: nameGroupHead,
  EndGroupHead: endGroupHead,
  AddPerson: addPerson,
  ChangePerson: changePerson,
  ErasePerson: erasePerson,
  AssignPost: assignPost,
  EndPost: endPost,
  GiveCharge: giveCharge,
  EndCharge: endCharge,
  SetAuditScope: setAuditScope,
  GrantDelegation: grantDelegation,
  EndDelegation: endDelegation,
  RecordAbsence: recordAbsence,
  EndAbsence: endAbsence,
};

/** One command on the organisation: the events it comes to with the cards they name, or a refusal by its code. */
export const decideOrganisation = (roster: Roster, command: OrganisationCommand, ctx: OrganisationContext): OrganisationDecision => {
  const decide = DECIDERS[command.type] as (
    roster: Roster,
    data: OrganisationCommandMap[OrganisationCommandType],
    ctx: OrganisationContext,
  ) => Change;
  try {
    return { ok: true, ...decide(roster, command.data, ctx) };
  } catch (error) {
    if (error instanceof Refused) return { ok: false, refusal: error.refusal };
    throw error;
  }
};
