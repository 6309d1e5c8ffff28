import {
  commandMeta,
  tickMeta,
  type DecisionContext,
  type DirectiveCommand,
  type Instant,
  type Refusal,
  type StampedEvent,
} from '@duban/domain';
import type { Fault } from '../incidents/incident-notice.js';
import { movedOn, type Loaded } from '../load/load.js';
import type { DirectiveRules } from '../rules.js';
import { calendarVersionFor, type Circumstances } from './circumstances.js';

/** What one command, or one look at the clocks, came to. */
export interface Slice {
  command: DirectiveCommand | null;
  at: Instant;
  events: readonly StampedEvent[];
  refusal: Refusal | null;
}

export interface BatchDecision {
  slices: readonly Slice[];
  faults: readonly Fault[];
  /** As the slices leave the directive. */
  after: Loaded;
  /** The last time looked at, for `nextDue`. */
  ctx: DecisionContext | null;
}

export interface BatchRequest {
  directiveId: string;
  commands: readonly DirectiveCommand[];
  now: Instant;
  /** Set when the clocks themselves are at fault: commands must still get through. */
  skipTicks?: boolean;
}

export const byReceipt = (commands: readonly DirectiveCommand[]): DirectiveCommand[] =>
  [...commands].sort((a, b) => (a.meta.receivedAt < b.meta.receivedAt ? -1 : a.meta.receivedAt > b.meta.receivedAt ? 1 : 0));

const later = (a: Instant | null, b: Instant): Instant => (a !== null && a > b ? a : b);

const stale = ({ meta: { expectedVersion } }: DirectiveCommand, version: number): Refusal | null =>
  expectedVersion === undefined || expectedVersion === version
    ? null
    : { code: 'version_conflict', params: { expected: expectedVersion, actual: version } };

/**
 * Decides a batch in order of receipt: before each command the clocks are looked at as of its receipt, so that an outage of ours
 * makes nobody late and a receipt just after the due time does not erase the notice. Pure.
 */
export const decideBatch = (
  rules: DirectiveRules,
  { contextAt }: Circumstances,
  before: Loaded,
  { directiveId, commands, now, skipTicks = false }: BatchRequest,
): BatchDecision => {
  const slices: Slice[] = [];
  const faults: Fault[] = [];
  let after = before;
  let ctx: DecisionContext | null = null;
  let ticking = !skipTicks;

  const look = (at: Instant): void => {
    const { state, version } = after;
    if (state === null) return;
    try {
      ctx = contextAt(at, state.calendarVersion);
      if (!ticking) return;
      const events = rules.stamp(rules.tick(state, ctx), tickMeta(state, at, `tick/${directiveId}/${version}`));
      if (events.length === 0) return;
      // all or nothing: a fault in the middle leaves the state as it was
      after = movedOn(rules, after, events);
      slices.push({ command: null, at, events, refusal: null });
    } catch (error) {
      ticking = false;
      faults.push({ command: null, error });
    }
  };

  const settle = (command: DirectiveCommand, at: Instant): Omit<Slice, 'command' | 'at'> => {
    const { state, version } = after;
    const calendarVersion = calendarVersionFor(command, state);
    if (calendarVersion === null) return { events: [], refusal: { code: 'directive_not_found', params: { directiveId } } };
    const refusal = stale(command, version);
    if (refusal !== null) return { events: [], refusal };
    if (command.type === 'RegisterDirective' && command.data.directiveId !== directiveId) throw new Error('sent to another stream');
    const decision = rules.decide(state, command, contextAt(at, calendarVersion));
    if (!decision.ok) return { events: [], refusal: decision.refusal };
    const events = rules.stamp(decision.events, commandMeta(command, state, at));
    after = movedOn(rules, after, events);
    return { events, refusal: null };
  };

  for (const command of byReceipt(commands)) {
    // a sender's clock may run ahead of ours, never the directive's
    const at = later(after.lastAt, command.meta.receivedAt < now ? command.meta.receivedAt : now);
    look(at);
    try {
      slices.push({ command, at, ...settle(command, at) });
    } catch (error) {
      faults.push({ command, error });
    }
  }
  look(later(after.lastAt, now));
  return { slices, faults, after, ctx };
};
