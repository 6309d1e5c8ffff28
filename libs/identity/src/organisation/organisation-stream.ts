import { EMPTY_ORGANISATION, evolveOrganisation, organisationEvents, type Organisation, type OrganisationEvent } from '@duban/domain';
import { STREAMS, type StateKind } from '@duban/event-store';

export const ORGANISATIONS: StateKind<Organisation, OrganisationEvent> = {
  ...STREAMS.organisation,
  events: organisationEvents,
  nothing: EMPTY_ORGANISATION,
  evolve: evolveOrganisation,
};

/** There is one. */
export const MAIN = 'main';
export const ORGANISATION_STREAM = ORGANISATIONS.streamId(MAIN);
