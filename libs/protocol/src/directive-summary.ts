import type { DirectiveStatus, Instant, TaskStatus } from '@duban/domain';

export interface TaskSummary {
  id: string;
  lead: string;
  status: TaskStatus;
  due: Instant | null;
  /** As operators read it; absent in what an older build told. */
  text?: string;
}

/** A directive for operators, in Temporal's own UI: ids and states, never personal data. */
export interface DirectiveSummary {
  number: string | null;
  /** NONE: nothing was ever written, or what was written cannot be read. */
  status: DirectiveStatus | 'NONE';
  /** The open ones in the order of their dispatch, the first hundred. */
  tasks: TaskSummary[];
  line: string;
  /** The next clock: whose, and when. Absent in what an older build told; empty when nothing is to come. */
  next?: string;
}

/** What differs from a summary that the workflow holds; what is left out is as it was. */
export interface SummaryChanges extends Partial<Omit<DirectiveSummary, 'tasks'>> {
  /** The version whose summary changes; a summary that is told whole has no such field, in every history there is. */
  since: number;
  /** New ones, which come after all others, and those that differ. */
  set?: TaskSummary[];
  /** Ids of those that are no longer listed. */
  gone?: string[];
}

/** @returns `held` itself when nothing has changed, with its own list of tasks when only the rest has. */
export const mergedSummary = (held: DirectiveSummary, told: DirectiveSummary | SummaryChanges): DirectiveSummary => {
  if (!('since' in told)) return told;
  const { since: _since, set = [], gone = [], ...rest } = told;
  const sameTasks = set.length === 0 && gone.length === 0;
  if (sameTasks && Object.keys(rest).length === 0) return held;
  return { ...held, ...rest, tasks: sameTasks ? held.tasks : mergedTasks(held.tasks, set, gone) };
};

const mergedTasks = (held: readonly TaskSummary[], set: readonly TaskSummary[], gone: readonly string[]): TaskSummary[] => {
  const tasks = new Map([...held, ...set].map((task) => [task.id, task]));
  for (const id of gone) tasks.delete(id);
  return [...tasks.values()];
};
