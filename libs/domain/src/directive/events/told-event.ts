import type { PersonId } from '../../shared/party.js';
import { EVENTS } from './registry.js';
import type { DirectiveEvent, DirectiveEventOf, DirectiveEventType, ToldEvent } from './registry.js';
import { personsTold } from './told.js';

const told = <T extends DirectiveEventType>({ type, data }: DirectiveEventOf<T>): readonly PersonId[] =>
  personsTold(EVENTS[type].told, data);

/** The persons whom an event tells, whoever did it among them. */
export const addresseesOf = (event: DirectiveEvent): readonly PersonId[] => told(event);

/** Whether events of this type tell anybody at all. */
export const isToldEvent = (event: DirectiveEvent): event is ToldEvent => 'persons' in EVENTS[event.type].told;
