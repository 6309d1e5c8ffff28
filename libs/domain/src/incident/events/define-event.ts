import type { EventDefinition } from '../../shared/event-definition.js';
import type { AlertOf, ToldPersons } from '../../shared/told.js';
import type { Incident, IncidentState } from '../state/incident-state.js';

/** All there is to an event besides the words in which it is read. */
export interface IncidentEventDefinition<T extends string, D> extends EventDefinition<T, D, IncidentState, Incident> {
  /** Whom it tells; whoever did it is left out later. */
  told: ToldPersons<D, AlertOf<D, Incident>>;
}

export const defineEvent = <T extends string, D>(event: IncidentEventDefinition<T, D>): IncidentEventDefinition<T, D> => event;
