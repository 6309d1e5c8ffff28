import type { DirectiveActivities, HandleInput, HandleResult } from '@duban/protocol';
import type { DirectiveCommand, DirectiveState, Instant } from '@duban/domain';
import { LRUCache } from 'lru-cache';
import { attempt, type Attempt } from './write.js';
import { byReceipt, type DecideDeps, type Fault, type Loaded } from './decide.js';
import { isRetryable } from '../failures.js';
import type { VersionedEvent } from '../follow-ups/follow-ups.js';
import type { DirectiveRecord, OutboxEntry, Project } from './record.js';
import { answeringUnreadable } from './unreadable.js';

export interface HandleDeps extends DecideDeps {
  record: DirectiveRecord;
  clock: { now(): Instant; realMsUntil(at: Instant): number };
  project: Project;
  /** Further rows for the dispatcher, such as alerts for channels outside. */
  outbox?: (after: DirectiveState, events: readonly VersionedEvent[]) => OutboxEntry[];
  /** Versions between two snapshots. */
  snapshotEvery: number;
  /** Directives kept in memory. */
  cacheSize: number;
}

type Addressed = Pick<Attempt, 'directiveId' | 'seenVersion'>;

/** The one activity of a directive: its batch becomes events, or refusals, in one transaction. */
export const createHandle = (deps: HandleDeps): DirectiveActivities => {
  const cache = new LRUCache<string, Loaded>({ max: deps.cacheSize });

  /** The first of these that can be stored is what happens. */
  const firstOf = async (plans: Attempt[]): Promise<HandleResult> => {
    const [plan, ...others] = plans;
    if (!plan) throw new Error('no plan');
    try {
      return await attempt(deps, cache, plan);
    } catch (error) {
      if (isRetryable(error) || others.length === 0) throw error;
      return firstOf(
        others.map((other) => ({ ...other, faults: other.faults.map((fault) => (fault.error === null ? { ...fault, error } : fault)) })),
      );
    }
  };

  /** Halves a batch that cannot be stored until the culprit stands alone, then asks whether it is the command or the clocks. */
  const settle = async (to: Addressed, commands: readonly DirectiveCommand[]): Promise<HandleResult> => {
    const plan = (given: readonly DirectiveCommand[], faults: Fault[] = []): Attempt => ({
      ...to,
      commands: given,
      skipTicks: faults.some((fault) => fault.command === null),
      faults,
    });
    const clocks: Fault = { command: null, error: null };
    const [only, ...more] = commands;
    if (only === undefined) return firstOf([plan([]), plan([], [clocks])]);
    if (more.length === 0) {
      const culprit: Fault = { command: only, error: null };
      return firstOf([plan([only]), plan([only], [clocks]), plan([], [culprit]), plan([], [culprit, clocks])]);
    }
    try {
      return await attempt(deps, cache, plan(commands));
    } catch (error) {
      if (isRetryable(error)) throw error;
      const half = Math.ceil(commands.length / 2);
      const first = await settle(to, commands.slice(0, half));
      // finds another version when the first has written: its summary is whole then, and stands for both
      const second = await settle(to, commands.slice(half));
      return { ...second, outcomes: [...first.outcomes, ...second.outcomes] };
    }
  };

  const orUnreadable = answeringUnreadable(deps);
  return {
    handle: ({ directiveId, batch, seenVersion }: HandleInput): Promise<HandleResult> => {
      const commands = byReceipt(batch.commands);
      return orUnreadable(directiveId, commands, () => settle({ directiveId, seenVersion }, commands));
    },
  };
};
