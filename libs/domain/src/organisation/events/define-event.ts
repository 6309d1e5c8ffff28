import type { EventDefinition } from '../../shared/event-definition.js';
import type { PersonId } from '../../shared/party.js';
import type { AlertOf, Told, ToldNobody, ToldPersons } from '../../shared/told.js';
import type { Organisation } from '../state/organisation-state.js';

/** How an alert weighs; it may depend on who reads it. */
type Alert<D> = AlertOf<D, PersonId>;

/**
 * All there is to an event besides the words in which it is read. What happened when, and by whom, is no part of the organisation: its
 * fold looks at payloads alone.
 */
export interface OrganisationEventDefinition<T extends string, D, W extends Told<D, Alert<D>> = Told<D, Alert<D>>> extends EventDefinition<
  T,
  D,
  Organisation,
  Organisation,
  unknown
> {
  /** Whom it tells; whoever did it is left out later. */
  told: W;
}

/** Keeps in the type whether the event tells anybody. */
export function defineEvent<T extends string, D>(
  event: OrganisationEventDefinition<T, D, ToldPersons<D, Alert<D>>>,
): OrganisationEventDefinition<T, D, ToldPersons<D, Alert<D>>>;
export function defineEvent<T extends string, D>(
  event: OrganisationEventDefinition<T, D, ToldNobody>,
): OrganisationEventDefinition<T, D, ToldNobody>;
export function defineEvent<T extends string, D>(event: OrganisationEventDefinition<T, D>): OrganisationEventDefinition<T, D> {
  return event;
}
