import { type DirectiveSummary, type SummaryChanges, type TaskSummary } from '@duban/protocol';
import { isLive, numberText, remembered, type Directive, type Instant, type Obligation, type Task } from '@duban/domain';
import { OPERATOR_TEXTS, operatorLine, operatorNext, operatorTask } from '@duban/words';

/** More open tasks than this are left out of what an operator sees in Temporal; nobody counts on that list. */
export const MAX_SUMMARY_TASKS = 100;

type Tasks = Readonly<Record<string, Summarised>>;
type Summarised = Pick<Task, 'id' | 'lead' | 'status' | 'currentDue'>;
/** Of a directive's state, what a summary tells of. */
export type Summarisable = (Pick<Directive, 'number' | 'status'> & { tasks: Tasks }) | null;

const openTasks = remembered<Tasks, readonly Summarised[]>();
const openOf = (tasks: Tasks): readonly Summarised[] => openTasks(tasks, [], () => Object.values(tasks).filter(isLive));
const listedOf = (tasks: Tasks): readonly Summarised[] => openOf(tasks).slice(0, MAX_SUMMARY_TASKS);

/** What the words of a summary need besides the state. */
export interface SummaryWords<S = NonNullable<Summarisable>> {
  unit(departmentId: string): string;
  /** When something comes by itself, and whose clock it is. */
  nextClock(state: S): { at: Instant; clock: Pick<Obligation, 'kind' | 'owner' | 'due'> | null } | null;
}

const taskSummary =
  ({ unit }: Pick<SummaryWords, 'unit'>) =>
  ({ id, lead, status, currentDue }: Summarised): TaskSummary => ({
    ...{ id, lead, status, due: currentDue },
    text: operatorTask({ id, lead: unit(lead), status, due: currentDue }),
  });

const headOf = <S extends NonNullable<Summarisable>>(state: S, { unit, nextClock }: SummaryWords<S>): Omit<DirectiveSummary, 'tasks'> => {
  const { status, tasks } = state;
  const number = numberText(state.number);
  const next = nextClock(state);
  return {
    number,
    status,
    line: operatorLine({ number, status, open: openOf(tasks).length, all: Object.keys(tasks).length }),
    next: next === null ? '' : operatorNext({ number, ...next }, unit),
  };
};

export const NO_SUMMARY: DirectiveSummary = {
  ...{ number: null, status: 'NONE', tasks: [] },
  line: `${OPERATOR_TEXTS.nothing.zh} ${OPERATOR_TEXTS.nothing.en}`,
};

export const summaryOf = <S extends NonNullable<Summarisable>>(state: S | null, words: SummaryWords<S>): DirectiveSummary =>
  state === null ? NO_SUMMARY : { ...headOf(state, words), tasks: listedOf(state.tasks).map(taskSummary(words)) };

interface Versioned<S> {
  state: S | null;
  version: number;
}

/** What has changed, for a workflow that holds the summary from before the batch; for any other it is whole. */
export const summarySince = <S extends NonNullable<Summarisable>>(
  seenVersion: number | undefined,
  { before, after }: { before: Versioned<S>; after: Versioned<S> },
  words: SummaryWords<S>,
): DirectiveSummary | SummaryChanges => {
  if (seenVersion !== before.version || before.state === null || after.state === null) return summaryOf(after.state, words);
  if (before.state === after.state) return { since: seenVersion };
  const was = headOf(before.state, words);
  const is = headOf(after.state, words);
  return {
    since: seenVersion,
    ...(is.number === was.number ? {} : { number: is.number }),
    ...(is.status === was.status ? {} : { status: is.status }),
    ...(is.line === was.line ? {} : { line: is.line }),
    ...(is.next === was.next ? {} : { next: is.next }),
    ...changedTasks(before.state.tasks, after.state.tasks, words),
  };
};

/**
 * Between the two lists as they are cut off at the limit, so that merged and whole are the same list. An ended task never opens again:
 * what comes in, newly dispatched or moved up from behind the limit, comes after all that is listed.
 */
const changedTasks = (before: Tasks, after: Tasks, words: Pick<SummaryWords, 'unit'>): Pick<SummaryChanges, 'set' | 'gone'> => {
  if (before === after) return {};
  const was = new Set(listedOf(before));
  const is = new Set<Summarised | undefined>(listedOf(after));
  const told = (task: Summarised): boolean => {
    const old = before[task.id];
    return old !== undefined && was.has(old) && alike(old, task);
  };
  const set = listedOf(after).filter((task) => !was.has(task) && !told(task));
  const gone = [...was].filter(({ id }) => !is.has(after[id]));
  return {
    ...(set.length === 0 ? {} : { set: set.map(taskSummary(words)) }),
    ...(gone.length === 0 ? {} : { gone: gone.map(({ id }) => id) }),
  };
};

const alike = (one: Summarised, other: Summarised): boolean =>
  one.status === other.status && one.currentDue === other.currentDue && one.lead === other.lead;
