import type { ObligationKind } from '../../policy/policy.js';
import type { AlertKind, AlertLevel } from '../../shared/alert-kinds.js';
import type { Recipients } from '../../shared/event-meta.js';
import type { PersonId, TaskId } from '../../shared/party.js';
import type { Directive } from '../state/index.js';

/** What an alert of an event weighs and is about. All of it follows from the payload and the state right after the event. */
export interface AlertOf<D> {
  kind: AlertKind | ((data: D) => AlertKind);
  level: AlertLevel | ((data: D) => AlertLevel);
  /** Id of the clock that it chases, answers or leaves running; without it, the one of the task's completion. */
  clock?: (data: D, state: Directive) => string;
  /** The clock that the same decision opens right after it, for whoever is asked something. */
  asks?: ObligationKind;
  /** What no sentence tells, emptied: an alert is kept once for each person. */
  untold?: Partial<D>;
}

/** An event that tells somebody: the persons, from its payload alone, so that telling it again gives the same. */
export interface ToldPersons<D> {
  persons: (data: D) => readonly PersonId[];
  alert: AlertOf<D>;
}

/** An event that tells nobody, and why: a reason in words, for whoever wonders. */
export interface ToldNobody {
  because: string;
}

export type Told<D> = ToldPersons<D> | ToldNobody;

/** The persons whom the event itself names. */
export const named = <D extends Recipients>(alert: AlertOf<D>): ToldPersons<D> => ({ persons: ({ to }) => to, alert });

/** The persons whom the event itself names, but for some payloads nobody. */
export const namedUnless = <D extends Recipients>(silent: (data: D) => boolean, alert: AlertOf<D>): ToldPersons<D> => ({
  persons: (data) => (silent(data) ? [] : data.to),
  alert,
});

export const nobody = (because: string): ToldNobody => ({ because });

/** Empty for an event that tells nobody. */
export const personsTold = <D>(told: Told<D>, data: D): readonly PersonId[] => ('persons' in told ? told.persons(data) : []);

/** What the alerts of one event have in common. */
export interface Telling<D> {
  kind: AlertKind;
  level: AlertLevel;
  clock: string;
  asks: ObligationKind | null;
  data: D;
}

const valueFor = <D, V extends string>(value: V | ((data: D) => V), data: D): V => (typeof value === 'function' ? value(data) : value);

/** Of a task, or of the directive as a whole: then it chases no clock. */
export const tellingBy = <D extends Recipients & { taskId?: TaskId | undefined }>(
  { alert }: ToldPersons<D>,
  data: D,
  state: Directive,
): Telling<D> => ({
  kind: valueFor(alert.kind, data),
  level: valueFor(alert.level, data),
  clock: alert.clock ? alert.clock(data, state) : data.taskId === undefined ? '' : `${data.taskId}/complete`,
  asks: alert.asks ?? null,
  data: { ...data, to: [], ...alert.untold },
});
