import type { DirectiveId, TaskId } from '../../../shared/party.js';
import type { Instant } from '../../../shared/time.js';
import { first, refusal } from '../../../shared/refusing.js';
import { hasDate, overdueAt } from '../../derive.js';
import type { DirectiveEvent } from '../../events/registry.js';
import type { Refusal } from '../../refusals.js';
import { carriedId, keptTask } from '../../state/carried.js';
import type { Directive, Task } from '../../state/index.js';
import type { Condition } from '../../who-may/conditions.js';
import { isLive, liveRequired } from './states.js';

export const liveTasks = (state: Directive): Task[] => Object.values(state.tasks).filter(isLive);

/** By its dates, or by anything else that a department owes of it. */
export const isLate = (state: Directive, task: Task, at: Instant): boolean =>
  (hasDate(task) && (overdueAt(task.baselineDue, at) ?? overdueAt(task.currentDue, at)) !== null) ||
  Object.values(state.obligations).some(
    ({ taskId, owner, status, due }) =>
      taskId === task.id && owner.kind === 'department' && (status === 'missed' || (status === 'open' && due <= at)),
  );

/** To take from a department what it works on, or is late with, needs whoever may end that. `null`: whichever tasks will be named. */
export const nothingReceivedOrLate = <D extends object>(
  tasksOf: (state: Directive, data: D | null) => Task[] | null,
): Condition<{ state: Directive }, D> => ({
  name: 'nothing_received_or_late',
  holds: ({ state }, { now }, data) => {
    const free = (task: Task): boolean => task.receivedAt === null && !isLate(state, task, now);
    return tasksOf(state, data)?.every(free) ?? liveTasks(state).some(free);
  },
});

/** Refuses a task that there is not, or that has ended. */
export const liveOnes = (state: Directive, ids: readonly TaskId[]): Refusal | null =>
  first(
    ...ids.map((taskId) => {
      const task = state.tasks[taskId];
      return task ? liveRequired(task) : refusal('task_not_found', { taskId });
    }),
  );

interface Carrying {
  into: DirectiveId;
  ground: 'merger' | 'split';
  reason: string;
}

/** The task leaves for another directive. */
export const carried = (state: Directive, task: Task, { into, ground, reason }: Carrying): DirectiveEvent => ({
  type: 'TaskCarried',
  data: { taskId: task.id, into, successor: carriedId(state, task.id), ground, reason, kept: keptTask(state, task) },
});

/** How a task stood when it left or was ended, for whoever asks later what became of it. */
export const stoodThen = (state: Directive, task: Task, at: Instant) => ({
  taskId: task.id,
  status: task.status,
  receivedAt: task.receivedAt,
  baselineDue: task.baselineDue,
  currentDue: task.currentDue,
  late: isLate(state, task, at),
});
