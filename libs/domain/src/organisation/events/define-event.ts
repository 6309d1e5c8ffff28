import type { EventDefinition } from '../../shared/event-definition.js';
import type { Organisation } from '../state/organisation-state.js';

/** What happened when, and by whom, is no part of the organisation: its fold looks at payloads alone. */
export type OrganisationEventDefinition<T extends string, D> = EventDefinition<T, D, Organisation, Organisation, unknown>;

export const defineEvent = <T extends string, D>(event: OrganisationEventDefinition<T, D>): OrganisationEventDefinition<T, D> => event;
