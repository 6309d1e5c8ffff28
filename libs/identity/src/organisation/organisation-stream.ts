import { eventSchemas } from '@duban/domain';
import { firstShapes, STREAMS, type StateKind } from '@duban/event-store';
import type { OrganisationEvent } from './organisation.events.js';
import { evolveOrganisation } from './organisation.fold.js';
import { EMPTY_ORGANISATION, type Organisation } from './organisation.model.js';

export const ORGANISATIONS: StateKind<Organisation, OrganisationEvent> = {
  ...STREAMS.organisation,
  events: eventSchemas<OrganisationEvent>(
    firstShapes(
      ...(['OrganisationImported', 'DepartmentAdded', 'DepartmentChanged', 'DepartmentEnded'] as const),
      ...(['GroupChanged', 'GroupAdded', 'GroupRevised', 'GroupEnded', 'GroupMemberAdded', 'GroupMemberEnded'] as const),
      ...(['GroupHeadNamed', 'GroupHeadEnded', 'PersonAdded', 'PersonChanged', 'PersonErased'] as const),
      ...(['PostAssigned', 'PostEnded', 'ChargeAssigned', 'ChargeGiven', 'ChargeEnded', 'AuditScopeSet'] as const),
      ...(['DelegationGranted', 'DelegationEnded', 'AbsenceRecorded', 'AbsenceEnded'] as const),
    ),
  ),
  nothing: EMPTY_ORGANISATION,
  evolve: evolveOrganisation,
};

/** There is one. */
export const MAIN = 'main';
export const ORGANISATION_STREAM = ORGANISATIONS.streamId(MAIN);
