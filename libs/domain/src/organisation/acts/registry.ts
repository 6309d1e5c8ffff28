import { acknowledgeHandover } from './acknowledge-handover.js';
import { addDepartment } from './add-department.js';
import { addGroup } from './add-group.js';
import { addGroupMember } from './add-group-member.js';
import { addPerson } from './add-person.js';
import { assignPost } from './assign-post.js';
import { changeDepartment } from './change-department.js';
import { changeGroup } from './change-group.js';
import { changePerson } from './change-person.js';
import { consentDelegation } from './consent-delegation.js';
import { endAbsence } from './end-absence.js';
import { endCharge } from './end-charge.js';
import { endDelegation } from './end-delegation.js';
import { endDepartment } from './end-department.js';
import { endGroup } from './end-group.js';
import { endGroupHead } from './end-group-head.js';
import { endGroupMember } from './end-group-member.js';
import { endPost } from './end-post.js';
import { erasePerson } from './erase-person.js';
import { giveCharge } from './give-charge.js';
import { grantDelegation } from './grant-delegation.js';
import { nameGroupHead } from './name-group-head.js';
import { recordAbsence } from './record-absence.js';
import { refuseDelegation } from './refuse-delegation.js';
import { setAuditScope } from './set-audit-scope.js';
import { setDutyRoster } from './set-duty-roster.js';
import { succeedDepartment } from './succeed-department.js';
import { takeLeave } from './take-leave.js';

/** Every act on the organisation, by its type. */
const DEFINED = {
  AddDepartment: addDepartment,
  ChangeDepartment: changeDepartment,
  EndDepartment: endDepartment,
  SucceedDepartment: succeedDepartment,
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
  ConsentDelegation: consentDelegation,
  RefuseDelegation: refuseDelegation,
  EndDelegation: endDelegation,
  RecordAbsence: recordAbsence,
  EndAbsence: endAbsence,
  TakeLeave: takeLeave,
  SetDutyRoster: setDutyRoster,
  AcknowledgeHandover: acknowledgeHandover,
};

export type OrganisationCommandType = keyof typeof DEFINED;
/** All of them; one that stands under another's name does not compile. */
export const ORGANISATION_ACTS: { readonly [T in OrganisationCommandType]: (typeof DEFINED)[T] & { readonly type: T } } = DEFINED;

/** A request as it is sent, and kept. */
export type AskedMap = { [T in OrganisationCommandType]: Parameters<(typeof DEFINED)[T]['complete']>[0] };
/** What is decided: with everything that the request left out. */
export type OrganisationCommandMap = { [T in OrganisationCommandType]: Parameters<(typeof DEFINED)[T]['decide']>[1] };
export type OrganisationCommand = {
  [T in OrganisationCommandType]: { type: T; data: OrganisationCommandMap[T] };
}[OrganisationCommandType];
