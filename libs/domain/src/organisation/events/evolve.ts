import { EMPTY_ORGANISATION } from '../state/organisation-state.js';
import type { Organisation } from '../state/organisation-state.js';
import type { OrganisationEventDefinition } from './define-event.js';
import { ORGANISATION_EVENTS } from './registry.js';
import type { OrganisationEvent, OrganisationEventMap, OrganisationEventType } from './registry.js';

const folded = <T extends OrganisationEventType>(state: Organisation, event: { type: T; data: OrganisationEventMap[T] }): Organisation => {
  const definition: OrganisationEventDefinition<T, OrganisationEventMap[T]> = ORGANISATION_EVENTS[event.type];
  return definition.fold(state, { ...event, meta: null });
};

/** The next snapshot; each event counts one version. Throws UnknownOrganisationPart on a stream that is no valid history. */
export const evolveOrganisation = (state: Organisation, event: OrganisationEvent): Organisation => ({
  ...folded(state, event),
  version: state.version + 1,
});

export const foldOrganisation = (events: readonly OrganisationEvent[], from: Organisation = EMPTY_ORGANISATION): Organisation =>
  events.reduce(evolveOrganisation, from);
