import type { EventDefinition as Recorded } from '../../shared/event-definition.js';
import type { Directive } from '../state/index.js';
import type { Told, ToldNobody, ToldPersons } from './told.js';

/** All there is to an event besides the words in which it is read. */
export interface EventDefinition<T extends string, D, W extends Told<D> = Told<D>> extends Recorded<T, D, Directive> {
  /** Whom it tells; whoever did it is left out later. */
  told: W;
}

/** Keeps in the type whether the event tells anybody: those that do need a sentence in each language. */
export function defineEvent<T extends string, D>(event: EventDefinition<T, D, ToldPersons<D>>): EventDefinition<T, D, ToldPersons<D>>;
export function defineEvent<T extends string, D>(event: EventDefinition<T, D, ToldNobody>): EventDefinition<T, D, ToldNobody>;
export function defineEvent<T extends string, D>(event: EventDefinition<T, D>): EventDefinition<T, D> {
  return event;
}
