import { directiveIdOfStream, type CommandOutcome } from '@duban/protocol';
import { HOUR, addMs, type DirectiveCommand, type Instant } from '@duban/domain';
import { openStreams, overdueStreams } from '@duban/event-store';
import { type Queryable, eachOf, type BackgroundJob, type DirectiveMailbox } from '@duban/platform';

export interface SweepDeps {
  db: Queryable;
  clock: { now(): Instant; realMsUntil(at: Instant): number };
  gateway: Pick<DirectiveMailbox<DirectiveCommand, CommandOutcome>, 'wake'>;
  /** Real ms by which a due time must have passed: its own timer comes first. Default 10 s. */
  graceMs?: number;
  /** Real ms between two sweeps; default 30 s. */
  everyMs?: number;
  log?: (facts: { overdue: number; woken: number }) => void;
}

const PAGE = 500;
/** A poor server must still answer people while everything is being woken. */
const WIDTH = 8;

/** A span of real time in the clock's own, at its present pace: a longer look ahead may see it change. */
export const onClock = (clock: SweepDeps['clock'], realMs: number): number => {
  const realMsOfAnHour = clock.realMsUntil(addMs(clock.now(), HOUR));
  return Math.ceil((realMs * HOUR) / Math.max(1, realMsOfAnHour));
};

/**
 * Wakes open directives whose due time has passed without their timer: the reconciler, and the catch-up after an outage. A wake is
 * idempotent, and a page at a time is enough: whoever is not reached now is still overdue at the next turn.
 */
export const createSweep = ({ db, clock, gateway, log, ...options }: SweepDeps): BackgroundJob => ({
  name: 'sweep',
  everyMs: options.everyMs ?? 30_000,
  once: async (signal) => {
    const graceMs = onClock(clock, options.graceMs ?? 10_000);
    const overdue = await overdueStreams(db, { now: clock.now(), graceMs, limit: PAGE });
    let woken = 0;
    await eachOf(overdue, WIDTH, signal, async ({ streamId }) => {
      if (await gateway.wake(directiveIdOfStream(streamId))) woken += 1;
    });
    if (overdue.length > 0) log?.({ overdue: overdue.length, woken });
    return overdue.length === PAGE && woken === PAGE;
  },
});

/**
 * Every open directive once, after an unclean stop or when Temporal has lost its data: each gets a run that knows its next due time.
 * @returns how many were woken; the others are left to the sweep.
 */
export const resumeAll = async (
  { db, gateway }: Pick<SweepDeps, 'db' | 'gateway'>,
  signal: AbortSignal = new AbortController().signal,
): Promise<{ open: number; woken: number }> => {
  let after = '';
  let open = 0;
  let woken = 0;
  for (;;) {
    const page = await openStreams(db, { after, limit: PAGE });
    const last = page.at(-1);
    if (last === undefined || signal.aborted) return { open, woken };
    after = last.streamId;
    const written = page.filter((stream) => stream.version > 0);
    open += written.length;
    await eachOf(written, WIDTH, signal, async ({ streamId }) => {
      if (await gateway.wake(directiveIdOfStream(streamId))) woken += 1;
    });
  }
};
