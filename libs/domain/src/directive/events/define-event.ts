import type { EventMeta } from '../../shared/event-meta.js';
import type { Directive } from '../state/index.js';
import type { Told, ToldNobody, ToldPersons } from './told.js';

/** What a stored payload is before it is known to have its type's present shape: the fields, untyped. */
export type StoredPayload = Readonly<Record<string, unknown>>;
/** Pure, from one version to the next. */
export type Upcaster = (data: StoredPayload) => StoredPayload;

/** An event of one type with its circumstances. */
export interface Stamped<T extends string, D> {
  type: T;
  data: D;
  meta: EventMeta;
}

/** All there is to an event besides the words in which it is read. */
export interface EventDefinition<T extends string, D, W extends Told<D> = Told<D>> {
  type: T;
  /** `upcasters[v - 1]` lifts version v to v + 1: the present schema version is one more than their number. */
  upcasters: readonly Upcaster[];
  /** The state after the event. Pure, and the state before stays as it was. */
  fold: (state: Directive, event: Stamped<T, D>) => Directive;
  /** Whom it tells; whoever did it is left out later. */
  told: W;
}

/** Keeps in the type whether the event tells anybody: those that do need a sentence in each language. */
export function defineEvent<T extends string, D>(event: EventDefinition<T, D, ToldPersons<D>>): EventDefinition<T, D, ToldPersons<D>>;
export function defineEvent<T extends string, D>(event: EventDefinition<T, D, ToldNobody>): EventDefinition<T, D, ToldNobody>;
export function defineEvent<T extends string, D>(event: EventDefinition<T, D>): EventDefinition<T, D> {
  return event;
}
