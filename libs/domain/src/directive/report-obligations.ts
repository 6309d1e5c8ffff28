import { remembered } from '../shared/remembered.js';
import type { TaskId } from '../shared/party.js';
import type { Directive, Obligation, Task } from './state/index.js';

const byTask = remembered<Directive['obligations'], Map<TaskId, Obligation[]>>();

const grouped = (obligations: Directive['obligations']): Map<TaskId, Obligation[]> => {
  const groups = new Map<TaskId, Obligation[]>();
  for (const one of Object.values(obligations)) {
    if (one.kind !== 'report') continue;
    const group = groups.get(one.taskId);
    if (group) group.push(one);
    else groups.set(one.taskId, [one]);
  }
  for (const group of groups.values()) group.sort((a, b) => (a.due < b.due ? -1 : 1));
  return groups;
};

/** A task's report clocks in the order of their due times, looked for once for all tasks of a directive as it stands. */
export const reportObligations = (state: Directive, task: Task): readonly Obligation[] =>
  byTask(state.obligations, [], () => grouped(state.obligations)).get(task.id) ?? [];
