import type { ObligationKind } from '../../policy/policy.js';
import type { AlertKind, AlertLevel } from '../../shared/alert-kinds.js';
import type { Recipients } from '../../shared/event-meta.js';
import type { TaskId } from '../../shared/party.js';
import { chosen, toNamed } from '../../shared/told.js';
import type { AlertOf as Weighed, Told as ToldOf, ToldPersons as ToldPersonsOf } from '../../shared/told.js';
import type { Directive } from '../state/index.js';

export { nobody, personsTold, type ToldNobody } from '../../shared/told.js';

/** What an alert of an event weighs and is about. All of it follows from the payload and the state right after the event. */
export interface AlertOf<D> extends Weighed<D, Directive> {
  /** Id of the clock that it chases, answers or leaves running; without it, the one of the task's completion. */
  clock?: (data: D, state: Directive) => string;
  /** The clock that the same decision opens right after it, for whoever is asked something. */
  asks?: ObligationKind;
  /** The clocks that it starts itself for those whom it tells. */
  starts?: readonly ObligationKind[];
  /** Its sentence names who did it. */
  byWhom?: true;
  /** What no sentence tells, emptied: an alert is kept once for each person. */
  untold?: Partial<D>;
}

export type ToldPersons<D> = ToldPersonsOf<D, AlertOf<D>>;
export type Told<D> = ToldOf<D, AlertOf<D>>;

/** The persons whom the event itself names. */
export const named = <D extends Recipients>(alert: AlertOf<D>): ToldPersons<D> => toNamed(alert);

/** The persons whom the event itself names, but for some payloads nobody. */
export const namedUnless = <D extends Recipients>(silent: (data: D) => boolean, alert: AlertOf<D>): ToldPersons<D> => {
  const { persons, ...how } = named(alert);
  return { ...how, persons: (data) => (silent(data) ? [] : persons(data)) };
};

/** What the alerts of one event have in common. */
export interface Telling<D> {
  kind: AlertKind;
  level: AlertLevel;
  clock: string;
  asks: ObligationKind | null;
  byWhom: boolean;
  data: D;
}

/** Of a task, or of the directive as a whole: then it chases no clock. */
export const tellingBy = <D extends Recipients & { taskId?: TaskId | undefined }>(
  { alert }: ToldPersons<D>,
  data: D,
  state: Directive,
): Telling<D> => ({
  kind: chosen(alert.kind, data, state),
  level: chosen(alert.level, data, state),
  clock: alert.clock ? alert.clock(data, state) : data.taskId === undefined ? '' : `${data.taskId}/complete`,
  asks: alert.asks ?? null,
  byWhom: alert.byWhom ?? false,
  data: { ...data, to: [], ...alert.untold },
});
