import type { ReportCycle } from '../../policy/policy.js';
import type { DepartmentId, PersonId, TaskId } from '../../shared/party.js';
import type { Instant } from '../../shared/time.js';
import { without } from '../../shared/without.js';
import { assertedIn, openedObligation } from '../state/change.js';
import type { Directive, DueDate, DueEntry, Measure, ObligationOpening, Task } from '../state/index.js';
import { defineEvent } from './define-event.js';
import type { Stamped } from '../../shared/event-definition.js';
import { named } from './told.js';

/**
 * 交办: a task goes to its lead and assisting departments. Task dispatched.
 * v3: a unit that gathers without a task of its own in the group is told, and owes what it has gathered.
 * v4: who was told because they were on duty on a day of rest (特急).
 */
export interface TaskDispatched {
  taskId: TaskId;
  cycle: number;
  shape: Task['shape'];
  group?: { id: string; collator: DepartmentId; gathers?: true };
  kind: 'task' | 'standing';
  title: string;
  closureStandard: string;
  lead: DepartmentId;
  assists: { departmentId: DepartmentId; duty: string; contributionDue: Instant | null }[];
  due: DueDate | null;
  measures: Measure[];
  reportCycle: ReportCycle | null;
  standing: null | { reviewOn: Instant; endCondition: string };
  predecessor: TaskId | null;
  /** The predecessor's doers stay barred from signing; ledger and baseline are the new task's own. */
  obligations: ObligationOpening[];
  to: PersonId[];
  /** Of these, whoever was on duty. */
  onDuty?: PersonId[];
}

type Dispatch = Stamped<'TaskDispatched', TaskDispatched>;

/** What was gathered stays gathered, whoever has the task now. */
const withGroup = <T extends Pick<Task, 'group'>>(own: T, before: Pick<Task, 'group'> | undefined): T => {
  const gatheredAt = before?.group?.gatheredAt;
  return own.group && gatheredAt !== undefined ? { ...own, group: { ...own.group, gatheredAt } } : own;
};

const newTask = ({ data, meta }: Dispatch, predecessor: Task | undefined): Task => {
  const { taskId, due, assists } = data;
  const own = withGroup(without(data, 'taskId', 'due', 'obligations', 'to', 'onDuty', 'assists'), predecessor);
  const at = due?.at ?? null;
  const line: DueEntry[] = at ? [{ kind: 'baseline', at, setAt: meta.occurredAt, by: meta.actor.personId, ...assertedIn(meta) }] : [];
  return {
    ...own,
    id: taskId,
    assists: assists.map((assist) => ({ ...assist, receivedAt: null, contributedAt: null })),
    status: 'DISPATCHED',
    dispatchedAt: meta.occurredAt,
    ...(meta.assertedAt ? { dispatchAsserted: meta.assertedAt } : {}),
    receivedAt: null,
    baselineDue: at,
    committedDue: null,
    currentDue: at,
    dueOrigin: due?.origin ?? null,
    ...(due?.phrase === undefined ? {} : { duePhrase: due.phrase }),
    dueLedger: line,
    plan: null,
    reports: [],
    extensions: [],
    blocks: [],
    nudges: [],
    responses: [],
    closures: [],
    suspension: null,
    doers: predecessor?.doers ?? [],
    // whoever watched it goes on watching, whoever does it now
    ...(predecessor?.watches ? { watches: predecessor.watches } : {}),
    successor: null,
    completedAt: null,
    standingRequest: null,
  };
};

/** A group has one collator: when its part is reassigned, the whole group learns of it. Of a new group nobody has to learn anything. */
const regrouped = (tasks: Directive['tasks'], { group, predecessor }: TaskDispatched): Record<string, Task> => {
  if (!group || !predecessor) return {};
  const members = Object.values(tasks).filter((one) => one.group?.id === group.id);
  return Object.fromEntries(members.map((one) => [one.id, withGroup({ ...one, group }, one)]));
};

/** A fan-out in one step: taken one by one, two hundred new tasks would copy each other two hundred times. */
export const dispatchedAll = (state: Directive, events: readonly Dispatch[]): Directive => {
  const tasks = { ...state.tasks };
  const obligations = { ...state.obligations };
  for (const event of events) {
    const { data, meta } = event;
    const task = newTask(event, data.predecessor ? tasks[data.predecessor] : undefined);
    Object.assign(tasks, regrouped(tasks, data));
    tasks[task.id] = task;
    for (const opening of data.obligations) obligations[opening.id] = openedObligation(opening, meta.occurredAt);
  }
  return { ...state, orders: [], tasks, obligations };
};

export const taskDispatched = defineEvent<'TaskDispatched', TaskDispatched>({
  type: 'TaskDispatched',
  // v2: the kinds of clocks are one more.
  upcasters: [(v1) => v1, (v2) => v2, (v3) => v3],
  fold: (state, event) => dispatchedAll(state, [event]),
  told: named<TaskDispatched>({
    whom: ['lead', 'assists', 'gatherer'],
    kind: 'request',
    level: 'info',
    starts: ['receipt', 'plan', 'report', 'complete', 'contribution'],
    clock: ({ taskId }) => `${taskId}/receipt`,
    untold: { obligations: [], measures: [], closureStandard: '' },
  }),
});
