import type { EventMeta } from '../../shared/event-meta.js';
import type { EventIn, PayloadOf } from '../../shared/event-definition.js';
import { eventSchemas } from '../../shared/upcast.js';
import type { ToldNobody } from '../../shared/told.js';
import type { OrganisationEventDefinition } from './define-event.js';
import { absenceEnded } from './absence-ended.js';
import { absenceRecorded } from './absence-recorded.js';
import { auditScopeSet } from './audit-scope-set.js';
import { chargeAssigned } from './charge-assigned.js';
import { chargeEnded } from './charge-ended.js';
import { chargeGiven } from './charge-given.js';
import { delegationConsented } from './delegation-consented.js';
import { delegationEnded } from './delegation-ended.js';
import { delegationGranted } from './delegation-granted.js';
import { delegationRefused } from './delegation-refused.js';
import { departmentAdded } from './department-added.js';
import { departmentChanged } from './department-changed.js';
import { departmentEnded } from './department-ended.js';
import { departmentSucceeded } from './department-succeeded.js';
import { dutyRosterSet } from './duty-roster-set.js';
import { groupAdded } from './group-added.js';
import { groupChanged } from './group-changed.js';
import { groupEnded } from './group-ended.js';
import { groupHeadEnded } from './group-head-ended.js';
import { groupHeadNamed } from './group-head-named.js';
import { groupMemberAdded } from './group-member-added.js';
import { groupMemberEnded } from './group-member-ended.js';
import { groupRevised } from './group-revised.js';
import { handoverAcknowledged } from './handover-acknowledged.js';
import { organisationImported } from './organisation-imported.js';
import { personAdded } from './person-added.js';
import { personChanged } from './person-changed.js';
import { personErased } from './person-erased.js';
import { postAssigned } from './post-assigned.js';
import { postEnded } from './post-ended.js';

/** Every event of the organisation, by its type. No names of persons: those stand in snapshots, found by their salted hash. */
const DEFINED = {
  OrganisationImported: organisationImported,
  DepartmentAdded: departmentAdded,
  DepartmentChanged: departmentChanged,
  DepartmentEnded: departmentEnded,
  DepartmentSucceeded: departmentSucceeded,
  GroupChanged: groupChanged,
  GroupAdded: groupAdded,
  GroupRevised: groupRevised,
  GroupEnded: groupEnded,
  GroupMemberAdded: groupMemberAdded,
  GroupMemberEnded: groupMemberEnded,
  GroupHeadNamed: groupHeadNamed,
  GroupHeadEnded: groupHeadEnded,
  PersonAdded: personAdded,
  PersonChanged: personChanged,
  PostAssigned: postAssigned,
  PostEnded: postEnded,
  ChargeAssigned: chargeAssigned,
  ChargeGiven: chargeGiven,
  ChargeEnded: chargeEnded,
  AuditScopeSet: auditScopeSet,
  DelegationGranted: delegationGranted,
  DelegationConsented: delegationConsented,
  DelegationRefused: delegationRefused,
  DelegationEnded: delegationEnded,
  AbsenceRecorded: absenceRecorded,
  AbsenceEnded: absenceEnded,
  DutyRosterSet: dutyRosterSet,
  PersonErased: personErased,
  HandoverAcknowledged: handoverAcknowledged,
};

export type OrganisationEventType = keyof typeof DEFINED;

/** Payloads by event type. A shipped payload never changes: a new shape is a new schema version with an upcaster. */
export type OrganisationEventMap = { [T in OrganisationEventType]: PayloadOf<(typeof DEFINED)[T]> };

/** All of them, for whoever has an event of any type; one that stands under another's name does not compile. */
export const ORGANISATION_EVENTS: { readonly [T in OrganisationEventType]: OrganisationEventDefinition<T, OrganisationEventMap[T]> } =
  DEFINED;

/** Types of the events that are told to persons, as each declares. */
export type ToldOrganisationEventType = {
  [T in OrganisationEventType]: (typeof DEFINED)[T]['told'] extends ToldNobody ? never : T;
}[OrganisationEventType];
export type ToldOrganisationEvent = OrganisationEvent & { type: ToldOrganisationEventType };

export type OrganisationEvent = EventIn<OrganisationEventMap>;
export type StampedOrganisationEvent = OrganisationEvent & { meta: EventMeta };

/** How they are written and read. */
export const organisationEvents = eventSchemas<OrganisationEvent>(ORGANISATION_EVENTS);
