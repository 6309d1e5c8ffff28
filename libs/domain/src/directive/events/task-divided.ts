import type { DepartmentId, PersonId, TaskId } from '../../shared/party.js';
import type { ValueChange } from '../../shared/value-change.js';
import { openObligation, patchTask } from '../state/change.js';
import { partsEnded } from '../state/parts-ended.js';
import type { Directive, ObligationOpening, Task } from '../state/index.js';
import { defineEvent } from './define-event.js';
import { named } from './told.js';

/**
 * 任务分拆: some of what a task is measured by becomes a task of its own. Task divided. Under the same lead the part stands in `part` with its
 * clocks, and is received, dated and late as the task is; under another it is dispatched right after this.
 */
export interface TaskDivided {
  taskId: TaskId;
  /** The new task. */
  successor: TaskId;
  lead: DepartmentId;
  /** Ids of the measures that go. */
  measures: string[];
  /** Departments that assist in the part, and in the rest no more. */
  assists: DepartmentId[];
  /** How the rest is worded now, where that changed. */
  title?: ValueChange<string>;
  closureStandard?: ValueChange<string>;
  part: null | { title: string; closureStandard: string; obligations: ObligationOpening[] };
  reason: string;
  to: PersonId[];
}

/** What goes with the part: the rest does without. */
const rest = (task: Task, { successor, measures, title, closureStandard }: TaskDivided): Partial<Task> => ({
  title: title?.to ?? task.title,
  closureStandard: closureStandard?.to ?? task.closureStandard,
  measures: task.measures.filter(({ id }) => !measures.includes(id)),
  dividedInto: [...(task.dividedInto ?? []), successor],
});

/** The part as the same department goes on with it: what was reported of it, its dates and its lateness are its own. What was asked stays with the rest. */
const partOf = (
  task: Task,
  { successor, measures, assists }: TaskDivided,
  { title, closureStandard }: NonNullable<TaskDivided['part']>,
): Task => {
  const { terminationRequests: _asked, disagreements: _brought, formerAssists: _former, dividedInto: _divided, ...kept } = task;
  return {
    ...kept,
    id: successor,
    title,
    closureStandard,
    measures: task.measures.filter(({ id }) => measures.includes(id)),
    assists: task.assists.filter(({ departmentId }) => assists.includes(departmentId)),
    ...{ extensions: [], blocks: [], nudges: [], responses: [], closures: [], predecessor: null, dividedFrom: task.id },
  };
};

export const taskDivided = defineEvent<'TaskDivided', TaskDivided>({
  type: 'TaskDivided',
  upcasters: [],
  fold: (state, { data, meta }) => {
    const at = meta.occurredAt;
    const task = state.tasks[data.taskId];
    if (!task) return state;
    const next = patchTask(partsEnded(state, data.taskId, data.assists, at), data.taskId, (whole) => rest(whole, data));
    if (data.part === null) return next;
    const divided: Directive = { ...next, tasks: { ...next.tasks, [data.successor]: partOf(task, data, data.part) } };
    return data.part.obligations.reduce((all, opening) => openObligation(all, opening, at), divided);
  },
  told: named<TaskDivided>({
    whom: ['lead', 'assists', 'relieved', 'contact'],
    kind: 'information',
    level: 'warn',
    untold: { part: null },
  }),
});
