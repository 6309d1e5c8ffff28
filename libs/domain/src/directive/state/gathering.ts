import type { DepartmentId } from '../../shared/party.js';
import { earliest, latest, type Instant } from '../../shared/time.js';
import { TERMINAL_TASK } from './status.js';
import type { Directive } from './directive.js';
import type { Task } from './task.js';

/** 汇总单位 of a task's group, where it has no other part in the task. */
export const gatherersIn = ({ group, lead, assists }: Pick<Task, 'group' | 'lead' | 'assists'>): DepartmentId[] =>
  group?.gathers && group.collator !== lead && !assists.some(({ departmentId }) => departmentId === group.collator) ? [group.collator] : [];

/** What one unit still has to gather. */
export interface Gathering {
  groupId: string;
  departmentId: DepartmentId;
  /** A task of the group that goes on: where it is handed over. */
  task: Task;
  openedAt: Instant;
  /** When the last of them is due: till then there is something to wait for. null = none has a date. */
  due: Instant | null;
}

/** By when what a group does is to be gathered. */
export const gatherBy = (tasks: readonly Task[]): Instant | null =>
  latest(tasks.flatMap(({ currentDue }) => (currentDue === null ? [] : [currentDue])));

/** 汇总 that is owed, while any of its group's tasks goes on. */
export const gatheringsOwed = ({ tasks }: Pick<Directive, 'tasks'>): Gathering[] => {
  const groups = new Map<string, Task[]>();
  for (const task of Object.values(tasks)) {
    const { group } = task;
    if (!group || gatherersIn(task).length === 0 || group.gatheredAt !== undefined || TERMINAL_TASK.includes(task.status)) continue;
    groups.set(group.id, [...(groups.get(group.id) ?? []), task]);
  }
  return [...groups].flatMap(([groupId, members]) => {
    const [task] = members;
    if (!task?.group) return [];
    const openedAt = earliest(members.map(({ dispatchedAt }) => dispatchedAt)) ?? task.dispatchedAt;
    return [{ groupId, departmentId: task.group.collator, task, openedAt, due: gatherBy(members) }];
  });
};
