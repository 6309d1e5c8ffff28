import type { EventDefinition } from '../../shared/event-definition.js';
import type { Incident, IncidentState } from '../state/incident-state.js';

export type IncidentEventDefinition<T extends string, D> = EventDefinition<T, D, IncidentState, Incident>;

export const defineEvent = <T extends string, D>(event: IncidentEventDefinition<T, D>): IncidentEventDefinition<T, D> => event;
