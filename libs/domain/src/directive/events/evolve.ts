import type { Directive, DirectiveState } from '../state/index.js';
import { registered } from './directive-registered.js';
import { EVENTS } from './registry.js';
import type { DirectiveEventType, EventOf, StampedEvent } from './registry.js';
import { dispatchedAll } from './task-dispatched.js';

const folded = <T extends DirectiveEventType>(state: Directive, event: EventOf<T>): Directive => EVENTS[event.type].fold(state, event);

/**
 * The state after one more event. Pure, and the state before stays as it was; never throws on a history that `decide` and
 * `tick` produced. Throws a TypeError when a history does not begin with its registration: that is no directive; an UnreadableEvent
 * for a task that was never dispatched.
 */
export const evolve = (state: DirectiveState, event: StampedEvent): Directive => {
  if (event.type === 'DirectiveRegistered') return registered(event);
  if (!state) throw new TypeError(`a directive's history begins with DirectiveRegistered, not ${event.type}`);
  return folded(state, event);
};

/** Events as the fold takes them: one by one, but tasks dispatched after each other in one step. */
export const stepsOf = <E extends StampedEvent>(events: readonly E[]): E[][] => {
  const steps: E[][] = [];
  for (const event of events) {
    const last = steps.at(-1);
    if (event.type === 'TaskDispatched' && last?.[0]?.type === 'TaskDispatched') last.push(event);
    else steps.push([event]);
  }
  return steps;
};

const isDispatch = (event: StampedEvent): event is EventOf<'TaskDispatched'> => event.type === 'TaskDispatched';

/** The state after one more step. */
export const evolveStep = (state: DirectiveState, step: readonly StampedEvent[]): DirectiveState =>
  state && step.length > 1 && step.every(isDispatch) ? dispatchedAll(state, step) : step.reduce<DirectiveState>(evolve, state);

/** The state after a whole history; null when it is empty. */
export const fold = (events: readonly StampedEvent[], from: DirectiveState = null): DirectiveState =>
  stepsOf(events).reduce<DirectiveState>(evolveStep, from);
