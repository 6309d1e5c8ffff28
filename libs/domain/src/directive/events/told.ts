import type { Recipients } from '../../shared/event-meta.js';
import type { PersonId } from '../../shared/party.js';

/** An event that tells somebody: the persons, from its payload alone, so that telling it again gives the same. */
export interface ToldPersons<D> {
  persons: (data: D) => readonly PersonId[];
}

/** An event that tells nobody, and why: a reason in words, for whoever wonders. */
export interface ToldNobody {
  because: string;
}

export type Told<D> = ToldPersons<D> | ToldNobody;

/** The persons whom the event itself names. */
export const named: ToldPersons<Recipients> = { persons: ({ to }) => to };

/** The persons whom the event itself names, but for some payloads nobody. */
export const namedUnless = <D extends Recipients>(silent: (data: D) => boolean): ToldPersons<D> => ({
  persons: (data) => (silent(data) ? [] : data.to),
});

export const nobody = (because: string): ToldNobody => ({ because });

/** Empty for an event that tells nobody. */
export const personsTold = <D>(told: Told<D>, data: D): readonly PersonId[] => ('persons' in told ? told.persons(data) : []);
