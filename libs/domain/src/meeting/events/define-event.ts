import type { EventDefinition } from '../../shared/event-definition.js';
import type { UnpinnedEventMeta } from '../../shared/event-meta.js';
import type { AlertOf, Told, ToldNobody, ToldPersons } from '../../shared/told.js';
import type { Meeting } from '../state/meeting-state.js';

/** How an alert weighs; it may depend on the meeting right after the event. */
type Alert<D> = AlertOf<D, Meeting>;

/** All there is to an event besides the words in which it is read. */
export interface MeetingEventDefinition<T extends string, D, W extends Told<D, Alert<D>> = Told<D, Alert<D>>> extends EventDefinition<
  T,
  D,
  Meeting,
  Meeting,
  UnpinnedEventMeta
> {
  /** Whom it tells; whoever did it is left out later. */
  told: W;
}

/** Keeps in the type whether the event tells anybody. */
export function defineEvent<T extends string, D>(
  event: MeetingEventDefinition<T, D, ToldPersons<D, Alert<D>>>,
): MeetingEventDefinition<T, D, ToldPersons<D, Alert<D>>>;
export function defineEvent<T extends string, D>(event: MeetingEventDefinition<T, D, ToldNobody>): MeetingEventDefinition<T, D, ToldNobody>;
export function defineEvent<T extends string, D>(event: MeetingEventDefinition<T, D>): MeetingEventDefinition<T, D> {
  return event;
}
