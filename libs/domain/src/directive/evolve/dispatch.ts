import type { Directive, DueEntry, Task } from '../state/index.js';
import { suspendedMs, withHolds } from '../state/holds.js';
import { addMs } from '../../shared/time.js';
import { without } from '../../shared/without.js';
import {
  cancelObligations,
  endObligation,
  isRunning,
  openedObligation,
  patchNth,
  patchObligations,
  patchTask,
  withDoers,
} from '../state/change.js';
import type { EventOf } from '../events/registry.js';

const newTask = ({ data, meta }: EventOf<'TaskDispatched'>, predecessor: Task | undefined): Task => {
  const { taskId, due, assists } = data;
  const own = without(data, 'taskId', 'due', 'obligations', 'to', 'assists');
  const at = due?.at ?? null;
  const line: DueEntry[] = at ? [{ kind: 'baseline', at, setAt: meta.occurredAt, by: meta.actor.personId }] : [];
  return {
    ...own,
    id: taskId,
    assists: assists.map((assist) => ({ ...assist, receivedAt: null, contributedAt: null })),
    status: 'DISPATCHED',
    dispatchedAt: meta.occurredAt,
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
    successor: null,
    completedAt: null,
    standingRequest: null,
  };
};

/** A group has one collator: when its part is reassigned, the whole group learns of it. Of a new group nobody has to learn anything. */
const regrouped = (tasks: Directive['tasks'], { group, predecessor }: EventOf<'TaskDispatched'>['data']): Record<string, Task> => {
  if (!group || !predecessor) return {};
  const members = Object.values(tasks).filter((one) => one.group?.id === group.id);
  return Object.fromEntries(members.map((one) => [one.id, { ...one, group }]));
};

export const dispatched = (state: Directive, event: EventOf<'TaskDispatched'>): Directive => dispatchedAll(state, [event]);

/** A fan-out in one step: taken one by one, two hundred new tasks would copy each other two hundred times. */
export const dispatchedAll = (state: Directive, events: readonly EventOf<'TaskDispatched'>[]): Directive => {
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

export const received = (state: Directive, { data, meta }: EventOf<'TaskReceived'>): Directive => {
  const { taskId, departmentId } = data;
  const lead = state.tasks[taskId]?.lead === departmentId;
  const next = patchTask(state, taskId, (task) =>
    lead
      ? { status: 'IN_PROGRESS', receivedAt: meta.occurredAt }
      : { assists: task.assists.map((one) => (one.departmentId === departmentId ? { ...one, receivedAt: meta.occurredAt } : one)) },
  );
  const id = lead ? `${taskId}/receipt` : `${taskId}/receipt/${departmentId}`;
  return withDoers(endObligation(next, id, 'met', meta.occurredAt), taskId, meta);
};

export const answered = (state: Directive, { data, meta }: EventOf<'DispatchAnswered'>): Directive => {
  const { taskId, ...own } = data;
  const next = patchTask(state, taskId, (task) => ({
    status: own.departmentId === task.lead ? 'OBJECTED' : task.status,
    responses: [...task.responses, { ...own, at: meta.occurredAt, by: meta.actor.personId, decision: null }],
  }));
  return withHolds(withDoers(next, taskId, meta), taskId);
};

const released = (state: Directive, { data, meta }: EventOf<'DispatchAnswerDecided'>, departmentId: string): Directive => {
  const next = patchTask(state, data.taskId, (task) => ({
    assists: [
      ...task.assists.filter((one) => one.departmentId !== departmentId),
      ...(data.replacement ? [{ ...data.replacement, receivedAt: null, contributedAt: null }] : []),
    ],
  }));
  const freed = endObligation(next, `${data.taskId}/receipt/${departmentId}`, 'cancelled', meta.occurredAt);
  return endObligation(freed, `${data.taskId}/contribution/${departmentId}`, 'cancelled', meta.occurredAt);
};

/**
 * Not upheld, the task goes back to where it was. An upheld answer of the lead leaves it OBJECTED, and the office's decision
 * clock running, until the recall, reassignment, suspension or termination that carries the decision out.
 */
export const answerDecided = (state: Directive, event: EventOf<'DispatchAnswerDecided'>): Directive => {
  const { data, meta } = event;
  const response = state.tasks[data.taskId]?.responses.find((one) => one.n === data.n);
  const ofLead = response?.departmentId === state.tasks[data.taskId]?.lead;
  const decision = { upheld: data.upheld, by: meta.actor.personId, at: meta.occurredAt, reason: data.reason };
  const decided = patchTask(state, data.taskId, (task) => ({
    responses: patchNth(task.responses, data.n, () => ({ decision })),
    status: ofLead && !data.upheld ? (task.receivedAt ? 'IN_PROGRESS' : 'DISPATCHED') : task.status,
  }));
  const clock = `${data.taskId}/response_decision/${data.n}`;
  if (ofLead) return withHolds(data.upheld ? decided : endObligation(decided, clock, 'met', meta.occurredAt), data.taskId);
  const next = endObligation(decided, clock, 'met', meta.occurredAt);
  return withHolds(data.upheld && response ? released(next, event, response.departmentId) : next, data.taskId);
};

const ending =
  (status: 'RECALLED' | 'TERMINATED') =>
  (state: Directive, { data, meta }: EventOf<'TaskRecalled'> | EventOf<'TaskTerminated'>): Directive =>
    cancelObligations(
      patchTask(state, data.taskId, () => ({ status, suspension: null })),
      data.taskId,
      meta.occurredAt,
    );

export const recalled = ending('RECALLED');
export const terminated = ending('TERMINATED');

export const reassigned = (state: Directive, { data, meta }: EventOf<'TaskReassigned'>): Directive =>
  cancelObligations(
    patchTask(state, data.taskId, () => ({ status: 'REASSIGNED', successor: data.successor, suspension: null })),
    data.taskId,
    meta.occurredAt,
  );

/** Whether a decision clock belongs to an answer of the lead (an assist's own objection goes on). */
const ofLead = (state: Directive, clockId: string): boolean =>
  Object.values(state.tasks).some((task) =>
    task.responses.some((one) => one.departmentId === task.lead && `${task.id}/response_decision/${one.n}` === clockId),
  );

export const suspended = (state: Directive, { data, meta }: EventOf<'TaskSuspended'>): Directive => {
  const next = patchTask(state, data.taskId, (task) => ({
    status: 'SUSPENDED',
    suspension: {
      from: meta.occurredAt,
      until: data.until,
      reason: data.reason,
      by: meta.actor.personId,
      previousStatus: task.receivedAt ? 'IN_PROGRESS' : 'DISPATCHED',
    },
  }));
  const decided = patchObligations(
    next,
    (one) => one.taskId === data.taskId && one.kind === 'response_decision' && isRunning(one) && ofLead(next, one.id),
    () => ({ status: 'met', endedAt: meta.occurredAt }),
  );
  return withHolds(decided, data.taskId);
};

export const resumed = (state: Directive, { data, meta }: EventOf<'TaskResumed'>): Directive => {
  const suspension = state.tasks[data.taskId]?.suspension;
  if (!suspension) return state;
  const shift = suspendedMs(suspension, meta.occurredAt);
  const next = patchTask(state, data.taskId, (task) => ({
    status: suspension.previousStatus,
    suspension: null,
    currentDue: data.currentDue,
    dueLedger:
      data.currentDue === null || data.currentDue === task.currentDue
        ? task.dueLedger
        : [...task.dueLedger, { kind: 'resumption', at: data.currentDue, setAt: meta.occurredAt, by: meta.actor.personId }],
  }));
  const shifted = patchObligations(
    next,
    (one) => one.taskId === data.taskId && one.heldFor === 'suspension',
    (one) => ({
      due: one.kind === 'complete' && data.currentDue ? data.currentDue : addMs(one.due, shift),
      generation: one.generation + 1,
      steps: [],
    }),
  );
  return withHolds(shifted, data.taskId);
};
