import type { WorkCalendar } from '../../calendar/calendar.js';
import { dueAfter } from '../../policy/limits.js';
import { remembered } from '../../shared/remembered.js';
import { earliest } from '../../shared/time.js';
import type { Instant } from '../../shared/time.js';
import { clocksRestarted } from '../clocks-restarted.js';
import type { DecisionContext } from '../context.js';
import type { DirectiveEvent } from '../events/registry.js';
import { evolve } from '../events/evolve.js';
import { stepsAhead, takeStep } from '../ladder.js';
import { reportDue, reportEvents } from '../report-clock.js';
import { isOvertaken, overtakenBy } from '../notice-identity.js';
import { acceptanceEnded, resumption } from '../resumption.js';
import { acceptedAnswer } from '../state/accepted.js';
import { stamp, tickMeta } from '../stamp.js';
import { ENDED } from '../state/index.js';
import type { Directive, DirectiveState, Obligation, Task } from '../state/index.js';
import { owesReply } from '../state/upward-reply.js';
import { watchersToTell } from '../watching/watchers-to-tell.js';

const byId = <T extends { id: string }>(all: Record<string, T>): T[] => Object.values(all).sort((a, b) => (a.id < b.id ? -1 : 1));

const suspensionsEnded = (state: Directive, ctx: DecisionContext): DirectiveEvent[] =>
  byId(state.tasks)
    .filter((task) => task.status === 'SUSPENDED' && task.suspension !== null && task.suspension.until <= ctx.now)
    .map((task) => resumption({ state, task }, 'end_of_suspension', ctx));

const acceptancesEnded = (state: Directive, ctx: DecisionContext): DirectiveEvent[] =>
  byId(state.tasks).flatMap((task) => {
    const accepted = acceptedAnswer(task);
    return accepted && accepted.follow.by <= ctx.now ? [acceptanceEnded({ state, task }, accepted, 'limit', ctx)] : [];
  });

const overtaken = (state: Directive): DirectiveEvent[] =>
  byId(state.notices).flatMap((notice) => {
    const how = overtakenBy(state, notice);
    return how === null ? [] : [{ type: 'NoticeOvertaken', data: { taskId: notice.taskId, noticeId: notice.id, how } } as const];
  });

const reports = (state: Directive, ctx: DecisionContext): DirectiveEvent[] =>
  byId(state.tasks).flatMap((task) => reportEvents(state, task, ctx));

const ladderSteps = (state: Directive, ctx: DecisionContext): DirectiveEvent[] =>
  byId(state.obligations)
    .flatMap((obligation) => takeStep(state, obligation, ctx) ?? [])
    .sort((a, b) => (a.at === b.at ? 0 : a.at < b.at ? -1 : 1))
    .flatMap((taken) => taken.events);

const archiveDue = (state: Directive, { calendar }: Pick<DecisionContext, 'calendar'>): Instant | null =>
  state.completedAt === null || owesReply(state) || !ENDED.includes(state.status)
    ? null
    : dueAfter(state.completedAt, state.policy.limits.archive, calendar);

const archive = (state: Directive, ctx: DecisionContext): DirectiveEvent[] => {
  const due = archiveDue(state, ctx);
  return due !== null && due <= ctx.now ? [{ type: 'DirectiveArchived', data: {} }] : [];
};

/** Work that goes on, and the short limits of clocks that had run out before. */
const resumed = (state: Directive, ctx: DecisionContext): DirectiveEvent[] => {
  const ended = [...suspensionsEnded(state, ctx), ...acceptancesEnded(state, ctx)];
  return ended.length === 0 ? [] : [...ended, ...clocksRestarted(state, applied(state, ended, ctx), ctx)];
};

/** Later phases must see what earlier ones decided. */
const applied = (state: Directive, events: DirectiveEvent[], { now }: DecisionContext): Directive =>
  stamp(events, tickMeta(state, now, 'tick')).reduce<DirectiveState>((next, event) => evolve(next, event), state) ?? state;

const runs = (state: Directive): boolean =>
  state.archivedAt === null && !['DRAFT', 'PROPOSED', 'MERGED', 'DISCARDED'].includes(state.status);

/**
 * What the clocks bring at `ctx.now`, each of them looked at. Whoever wants that asks `tick`; this one is apart so that the rule by
 * which `tick` spares itself the look can be tested.
 */
export const lookAtClocks = (state: Directive, ctx: DecisionContext): DirectiveEvent[] => {
  const events: DirectiveEvent[] = [];
  let current: Directive = state;
  for (const phase of [resumed, overtaken, reports, ladderSteps, archive]) {
    const found = phase(current, ctx);
    current = applied(current, found, ctx);
    events.push(...found);
  }
  return [...events, ...watchersToTell(state, events, ctx)];
};

/**
 * Everything that the passing of time makes due at `ctx.now`, as events. Idempotent: once they are applied, a tick at the same
 * instant yields nothing and `nextDue` is later. Whatever the gap since the last one, a clock takes at most one ladder step.
 */
export const tick = (state: DirectiveState, ctx: DecisionContext): DirectiveEvent[] => {
  const due = nextDue(state, ctx);
  return state === null || due === null || due > ctx.now ? [] : lookAtClocks(state, ctx);
};

const suspensionEnd = (task: Task): Instant | null => (task.status === 'SUSPENDED' ? (task.suspension?.until ?? null) : null);

const dueOf = (state: Directive, calendar: WorkCalendar): Instant | null =>
  earliest([
    ...Object.values(state.tasks).flatMap((task) => [
      suspensionEnd(task),
      acceptedAnswer(task)?.follow.by ?? null,
      reportDue(state, task, calendar),
    ]),
    ...Object.values(state.notices).map((notice) => (isOvertaken(state, notice) ? notice.owedAt : null)),
    ...Object.values(state.obligations).map((obligation) => stepsAhead(state, obligation, calendar)[0]?.at ?? null),
    archiveDue(state, { calendar }),
  ]);

/** A state is asked before and after each command of a batch. */
const knownDue = remembered<Directive, Instant | null>();

/**
 * The earliest instant at which `tick` would yield something; in the past when it would at once; null when nothing is to come
 * by itself. `ctx.now` is not looked at.
 */
export const nextDue = (state: DirectiveState, { calendar }: Pick<DecisionContext, 'calendar'>): Instant | null =>
  !state || !runs(state) ? null : knownDue(state, [calendar], () => dueOf(state, calendar));

/** The clock whose step comes next; null = what comes is the system's own: a suspension ends, a report is asked for, it is archived. */
const clockAt = (state: Directive, at: Instant, calendar: WorkCalendar): Obligation | null =>
  Object.values(state.obligations).find((obligation) => stepsAhead(state, obligation, calendar)[0]?.at === at) ?? null;

const knownClock = remembered<Directive, { at: Instant; clock: Obligation | null } | null>();

/** `nextDue`, and whose clock it is. */
export const nextClock = (
  state: Directive,
  { calendar }: Pick<DecisionContext, 'calendar'>,
): { at: Instant; clock: Obligation | null } | null =>
  knownClock(state, [calendar], () => {
    const at = nextDue(state, { calendar });
    return at === null ? null : { at, clock: clockAt(state, at, calendar) };
  });
