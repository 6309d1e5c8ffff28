import type { EventMeta } from '../../shared/event-meta.js';
import type { Assertion, PersonId, TaskId } from '../../shared/party.js';
import { UnreadableEvent } from '../../shared/upcast.js';
import type { Instant } from '../../shared/time.js';
import type { Obligation, ObligationOpening } from './clocks.js';
import type { Directive } from './directive.js';
import type { Task } from './task.js';
import { isUpward } from './upward-reply.js';

/** @throws UnreadableEvent for a task that the directive does not have: no history that was decided names one */
export const taskOf = (state: Directive, id: TaskId): Task => {
  const task = state.tasks[id];
  if (!task) throw new UnreadableEvent(`directive ${state.id} has no task ${id}`);
  return task;
};

/** A copy with one task changed. @throws UnreadableEvent for an unknown task */
export const patchTask = (state: Directive, id: TaskId, change: (task: Task) => Partial<Task>): Directive => {
  const task = taskOf(state, id);
  return { ...state, tasks: { ...state.tasks, [id]: { ...task, ...change(task) } } };
};

/** Without what is undefined, so that a state reads the same whether it was folded whole or taken up from a snapshot, which keeps none. */
const settled = (one: Obligation): Obligation =>
  Object.fromEntries(Object.entries(one).filter(([, value]) => value !== undefined)) as unknown as Obligation;

/** A copy with each obligation that `which` picks changed. */
export const patchObligations = (
  state: Directive,
  which: (obligation: Obligation) => boolean,
  change: (obligation: Obligation) => Partial<Obligation>,
): Directive => {
  const changed = Object.values(state.obligations).filter(which);
  if (changed.length === 0) return state;
  return {
    ...state,
    obligations: { ...state.obligations, ...Object.fromEntries(changed.map((one) => [one.id, settled({ ...one, ...change(one) })])) },
  };
};

export const isRunning = (obligation: Obligation): boolean => obligation.status === 'open' || obligation.status === 'held';

type Ending = 'met' | 'missed' | 'cancelled';

const ended = (status: Ending, at: Instant): Partial<Obligation> => ({ status, heldFor: undefined, endedAt: at });

/** Ends one obligation if it still runs. */
export const endObligation = (state: Directive, id: string, status: Ending, at: Instant): Directive => {
  const one = state.obligations[id];
  return one && isRunning(one) ? { ...state, obligations: { ...state.obligations, [id]: { ...one, ...ended(status, at) } } } : state;
};

/** Ends each obligation that `which` picks, if it still runs. */
export const endObligations = (state: Directive, which: (obligation: Obligation) => boolean, status: Ending, at: Instant): Directive =>
  patchObligations(
    state,
    (one) => which(one) && isRunning(one),
    () => ended(status, at),
  );

/** Ends a task and whatever of it still runs: nothing is asked of an ended task. */
export const endTask = (state: Directive, taskId: TaskId, end: Partial<Task> & Pick<Task, 'status'>, at: Instant): Directive => {
  const next = patchTask(state, taskId, () => ({ ...end, suspension: null }));
  return endObligations(next, (one) => one.taskId === taskId && !isUpward(one), 'cancelled', at);
};

export const openedObligation = (opening: ObligationOpening, at: Instant): Obligation => ({
  ...opening,
  status: 'open',
  openedAt: at,
  endedAt: null,
  steps: [],
});

export const openObligation = (state: Directive, opening: ObligationOpening, at: Instant): Directive => ({
  ...state,
  obligations: { ...state.obligations, [opening.id]: openedObligation(opening, at) },
});

/** Beside a time in the state: when paper says it was, and by which paper. */
export const assertedIn = ({ assertedAt }: EventMeta): { asserted?: Assertion } => (assertedAt ? { asserted: assertedAt } : {});

/** The persons behind an act: who did it, and whom they acted for. */
export const personsOf = (meta: EventMeta): PersonId[] =>
  meta.authority.onBehalfOf ? [meta.actor.personId, meta.authority.onBehalfOf] : [meta.actor.personId];

/** Remembers who acted on the doing side: none of them may sign the task off. */
export const withDoers = (state: Directive, taskId: TaskId, meta: EventMeta): Directive =>
  patchTask(state, taskId, (task) => ({ doers: [...new Set([...task.doers, ...personsOf(meta)])] }));

/** Replaces the entry with ordinal `n`. */
export const patchNth = <T extends { n: number }>(list: readonly T[], n: number, change: (entry: T) => Partial<T>): T[] =>
  list.map((entry) => (entry.n === n ? { ...entry, ...change(entry) } : entry));
