import type {
  WorkCalendar,
  DecisionContext,
  Directory,
  DirectiveCommand,
  DirectiveState,
  Instant,
  Refusal,
  StampedEvent,
} from '@duban/domain';
import { commandMeta, tickMeta } from '@duban/domain';
import type { AuthorityCheck } from './authority.js';
import { isRetryable, orUnavailable } from '../failures.js';
import type { DirectiveRules } from '../rules.js';

/** A stream as it stands before a batch. */
export interface Loaded {
  state: DirectiveState;
  version: number;
  /** Time of the last event: what follows never lies before it. */
  lastAt: Instant | null;
}

/** What one command, or one look at the clocks, came to. */
export interface Slice {
  command: DirectiveCommand | null;
  at: Instant;
  events: StampedEvent[];
  refusal: Refusal | null;
}

export interface Fault {
  /** null: looking at the clocks failed, not a command. */
  command: DirectiveCommand | null;
  error: unknown;
}

export interface Decided extends Loaded {
  slices: Slice[];
  faults: Fault[];
  /** The last time looked at, for `nextDue`. */
  ctx: DecisionContext | null;
}

export interface DecideDeps {
  rules: DirectiveRules;
  /** The directory's word on who may act, asked once for each batch, after the batch was given. */
  authority: () => Promise<AuthorityCheck>;
  directory: () => Promise<Directory>;
  /** null = no such version. */
  calendar: (version: string) => Promise<WorkCalendar | null>;
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
 * makes nobody late and a receipt just after the due time does not erase the notice. Pure but for its two ports.
 */
export const decideBatch = async (deps: DecideDeps, loaded: Loaded, request: BatchRequest): Promise<Decided> => {
  const { rules } = deps;
  const decided: Decided = { ...loaded, slices: [], faults: [], ctx: null };
  let ticking = request.skipTicks !== true;
  const mayAct = request.commands.length > 0 ? await orUnavailable('authority', () => deps.authority()) : () => null;

  const contextAt = async (now: Instant, calendarVersion: string): Promise<DecisionContext> => {
    const calendar = await orUnavailable('calendar', () => deps.calendar(calendarVersion));
    if (calendar === null) throw new Error(`no calendar ${calendarVersion}`);
    return { now, calendar, directory: await orUnavailable('directory', () => deps.directory()) };
  };
  const apply = (events: StampedEvent[]): void => {
    // all or nothing: a fault in the middle leaves the state as it was
    decided.state = rules.fold(events, decided.state);
    decided.version += events.length;
    decided.lastAt = events.at(-1)?.meta.occurredAt ?? decided.lastAt;
  };
  const look = async (at: Instant): Promise<void> => {
    if (decided.state === null) return;
    try {
      const ctx = await contextAt(at, decided.state.calendarVersion);
      decided.ctx = ctx;
      if (!ticking) return;
      const events = rules.stamp(
        rules.tick(decided.state, ctx),
        tickMeta(decided.state, at, `tick/${request.directiveId}/${decided.version}`),
      );
      if (events.length === 0) return;
      apply(events);
      decided.slices.push({ command: null, at, events, refusal: null });
    } catch (error) {
      if (isRetryable(error)) throw error;
      ticking = false;
      decided.faults.push({ command: null, error });
    }
  };

  for (const command of byReceipt(request.commands)) {
    // a sender's clock may run ahead of ours, never the directive's
    const at = later(decided.lastAt, command.meta.receivedAt < request.now ? command.meta.receivedAt : request.now);
    await look(at);
    const calendarVersion = decided.state?.calendarVersion ?? (command.type === 'RegisterDirective' ? command.data.calendarVersion : null);
    if (calendarVersion === null) {
      const refusal: Refusal = { code: 'directive_not_found', params: { directiveId: request.directiveId } };
      decided.slices.push({ command, at, events: [], refusal });
      continue;
    }
    try {
      const refusal = mayAct(command, decided.state) ?? stale(command, decided.version);
      if (refusal !== null) {
        decided.slices.push({ command, at, events: [], refusal });
        continue;
      }
      if (command.type === 'RegisterDirective' && command.data.directiveId !== request.directiveId)
        throw new Error('sent to another stream');
      const ctx = await contextAt(at, calendarVersion);
      const decision = rules.decide(decided.state, command, ctx);
      const events = decision.ok ? rules.stamp(decision.events, commandMeta(command, decided.state, at)) : [];
      apply(events);
      decided.slices.push({ command, at, events, refusal: decision.ok ? null : decision.refusal });
    } catch (error) {
      if (isRetryable(error)) throw error;
      decided.faults.push({ command, error });
    }
  }
  await look(later(decided.lastAt, request.now));
  return decided;
};
