import type { AlertKind, AlertLevel } from './alert-kinds.js';
import type { Recipients } from './event-meta.js';
import type { PersonId } from './party.js';

/** Whom an event may be for, as `docs/alerts.md` calls them; each has its words in `WHOM_LABELS`. */
export const WHOM = [
  'lead', // head and clerk of the department that leads the task
  'assists', // heads and clerks of the departments that assist in it
  'gatherer', // head and clerk of the department that gathers what each unit of a group does
  'relieved', // head and clerk of a department that leads or assists no more
  'blocked', // head and clerk of the department that is blocked
  'asked', // whoever is asked to act
  'asker', // whoever asked
  'signers', // whoever signs off next
  'signer', // whoever signs a notice
  'owner', // whose duty a clock is
  'as_the_rule_says', // whoever the step of the ladder names
  'officers', // of the supervision office
  'contact', // the officer named for the directive
  'office_head',
  'leader_in_charge',
  'former_leader',
  'issuing_leader',
  'watchers', // whoever watches it, and of what is under special watch the office's head, the contact and the leader in charge
  'list_signers', // whoever may approve a list
  'drafters', // whoever submitted a list, or decided on what stands in it
  'principal',
  'delegate',
  'consenting', // whoever may consent to a delegation
  'successors', // heads and clerks of the units that go on in the place of one that ended
  'post_holders', // whoever held a post in it
  'appointee', // whose post or charge it is
  'requester', // whoever asked for a job
  'readers', // whoever it is circulated to
  'incident_office', // whoever looks after incidents
] as const;
export type Whom = (typeof WHOM)[number];

/** The same for every event of its type, or one of several by its payload and what stands around it. */
export type Choice<V, D, C> = V | Chosen<V, D, C>;
interface Chosen<V, D, C> {
  among: readonly V[];
  of: (data: D, about: C) => V;
}

/** All that it may be, for the table; what `of` answers is one of them. */
export const oneOf = <const V extends string, D, C>(among: readonly V[], of: (data: D, about: C) => V): Chosen<V, D, C> => ({ among, of });

const isChosen = <V extends string, D, C>(choice: Choice<V, D, C>): choice is Chosen<V, D, C> => typeof choice === 'object';

export const chosen = <V extends string, D, C>(choice: Choice<V, D, C>, data: D, about: C): V =>
  isChosen(choice) ? choice.of(data, about) : choice;

/** Everything that a choice may come to. */
export const choices = <V extends string>(choice: V | { among: readonly V[] }): readonly V[] =>
  typeof choice === 'object' ? choice.among : [choice];

/** How an alert weighs. `C` is what it may depend on besides the payload: the state right after the event, or its reader. */
export interface AlertOf<D, C> {
  whom: readonly [Whom, ...Whom[]];
  kind: Choice<AlertKind, D, C>;
  level: Choice<AlertLevel, D, C>;
}

/** An event that tells somebody: the persons, from its payload alone, so that telling it again gives the same. */
export interface ToldPersons<D, A extends object> {
  persons: (data: D) => readonly PersonId[];
  alert: A;
}

/** An event that tells nobody, and why: a reason in words, for whoever wonders. */
export interface ToldNobody {
  because: string;
}

export type Told<D, A extends object> = ToldPersons<D, A> | ToldNobody;

export const nobody = (because: string): ToldNobody => ({ because });

/** The persons whom the event itself names in `to`. */
export const toNamed = <D extends Recipients, A extends object>(alert: A): ToldPersons<D, A> => ({ persons: ({ to }) => to, alert });

/** Empty for an event that tells nobody. */
export const personsTold = <D, A extends object>(told: Told<D, A>, data: D): readonly PersonId[] =>
  'persons' in told ? told.persons(data) : [];
