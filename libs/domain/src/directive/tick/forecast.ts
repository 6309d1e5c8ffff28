import type { Instant } from '../../shared/time.js';
import type { DecisionContext } from '../context.js';
import { fold } from '../events/evolve.js';
import type { StampedEvent } from '../events/registry.js';
import { stamp, tickMeta } from '../stamp.js';
import type { Directive } from '../state/index.js';
import { nextDue, tick } from './tick.js';

/** What one look at the clocks will bring, and the directive right after it. */
export interface Foreseen {
  events: readonly StampedEvent[];
  state: Directive;
}

export interface ForecastSpan {
  now: Instant;
  until: Instant;
  contextAt(at: Instant): DecisionContext;
}

/** A ladder has tens of steps; whatever looks more often than this would look for ever. */
const MOST_LOOKS = 5_000;

/**
 * What the clocks of a directive will bring up to `until` if nobody acts: `tick` at each instant at which something falls due, as the
 * directive's timer does it. Numbers of documents are given when something is recorded, so what is foreseen has none.
 */
export function* forecast(from: Directive, { now, until, contextAt }: ForecastSpan): Generator<Foreseen, void, void> {
  let state = from;
  let at = now;
  for (let looks = 0; looks < MOST_LOOKS; looks += 1) {
    const due = nextDue(state, contextAt(at));
    if (due === null || due > until) return;
    if (due > at) at = due;
    const events = stamp(tick(state, contextAt(at)), tickMeta(state, at, 'forecast'));
    const after = fold(events, state);
    if (events.length === 0 || after === null) throw new Error(`next due ${due} brings nothing`);
    state = after;
    yield { events, state };
  }
  throw new Error('clocks that never come to rest');
}
