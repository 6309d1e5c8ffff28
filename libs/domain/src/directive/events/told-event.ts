import type { PersonId } from '../../shared/party.js';
import type { Directive } from '../state/index.js';
import { EVENTS, TOLD_EVENTS } from './registry.js';
import type { DirectiveEvent, DirectiveEventMap, DirectiveEventOf, DirectiveEventType, ToldEvent, ToldEventType } from './registry.js';
import { personsTold, tellingBy } from './told.js';
import type { Telling } from './told.js';

const told = <T extends DirectiveEventType>({ type, data }: DirectiveEventOf<T>): readonly PersonId[] =>
  personsTold(EVENTS[type].told, data);

/** The persons whom an event tells, whoever did it among them. */
export const addresseesOf = (event: DirectiveEvent): readonly PersonId[] => told(event);

/** Whether events of this type tell anybody at all. */
export const isToldEvent = (event: DirectiveEvent): event is ToldEvent => 'persons' in EVENTS[event.type].told;

const telling = <T extends ToldEventType>({ type, data }: DirectiveEventOf<T>, state: Directive): Telling<DirectiveEventMap[T]> =>
  tellingBy(TOLD_EVENTS[type].told, data, state);

/** What its alerts have in common; `state` is the directive right after it. */
export const tellingOf = (event: ToldEvent, state: Directive): Telling<ToldEvent['data']> => telling(event, state);
