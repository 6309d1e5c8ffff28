import { type DirectiveSummary, type SummaryChanges, type TaskSummary } from '@duban/protocol';
import { isLive, numberText, remembered, type Directive, type Task } from '@duban/domain';

/** More open tasks than this are left out of what an operator sees in Temporal; nobody counts on that list. */
export const MAX_SUMMARY_TASKS = 100;

type Tasks = Readonly<Record<string, Summarised>>;
type Summarised = Pick<Task, 'id' | 'lead' | 'status' | 'currentDue'>;
/** Of a directive's state, what a summary tells of. */
export type Summarisable = (Pick<Directive, 'number' | 'status'> & { tasks: Tasks }) | null;

const openTasks = remembered<Tasks, readonly Summarised[]>();
const openOf = (tasks: Tasks): readonly Summarised[] => openTasks(tasks, [], () => Object.values(tasks).filter(isLive));
const listedOf = (tasks: Tasks): readonly Summarised[] => openOf(tasks).slice(0, MAX_SUMMARY_TASKS);

const taskSummary = ({ id, lead, status, currentDue }: Summarised): TaskSummary => ({ id, lead, status, due: currentDue });

const headOf = (directiveId: string, state: NonNullable<Summarisable>): Omit<DirectiveSummary, 'tasks'> => {
  const number = numberText(state.number);
  const open = openOf(state.tasks).length;
  return {
    number,
    status: state.status,
    line: `${number ?? directiveId} · ${state.status} · 在办 open ${open} / ${Object.keys(state.tasks).length}`,
  };
};

export const summaryOf = (directiveId: string, state: Summarisable): DirectiveSummary =>
  state === null
    ? { number: null, status: 'NONE', tasks: [], line: directiveId }
    : { ...headOf(directiveId, state), tasks: listedOf(state.tasks).map(taskSummary) };

interface Versioned {
  state: Summarisable;
  version: number;
}

/** What has changed, for a workflow that holds the summary from before the batch; for any other it is whole. */
export const summarySince = (
  seenVersion: number | undefined,
  directiveId: string,
  before: Versioned,
  after: Versioned,
): DirectiveSummary | SummaryChanges => {
  if (seenVersion !== before.version || before.state === null || after.state === null) return summaryOf(directiveId, after.state);
  if (before.state === after.state) return { since: seenVersion };
  const was = headOf(directiveId, before.state);
  const is = headOf(directiveId, after.state);
  return {
    since: seenVersion,
    ...(is.number === was.number ? {} : { number: is.number }),
    ...(is.status === was.status ? {} : { status: is.status }),
    ...(is.line === was.line ? {} : { line: is.line }),
    ...changedTasks(before.state.tasks, after.state.tasks),
  };
};

/**
 * Between the two lists as they are cut off at the limit, so that merged and whole are the same list. An ended task never opens again:
 * what comes in, newly dispatched or moved up from behind the limit, comes after all that is listed.
 */
const changedTasks = (before: Tasks, after: Tasks): Pick<SummaryChanges, 'set' | 'gone'> => {
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
    ...(set.length === 0 ? {} : { set: set.map(taskSummary) }),
    ...(gone.length === 0 ? {} : { gone: gone.map(({ id }) => id) }),
  };
};

const alike = (one: Summarised, other: Summarised): boolean =>
  one.status === other.status && one.currentDue === other.currentDue && one.lead === other.lead;
