import type { DepartmentId, TaskId } from '../../shared/party.js';
import type { Instant } from '../../shared/time.js';
import { endObligation, isRunning, patchObligations, patchTask, taskOf } from './change.js';
import type { Obligation } from './clocks.js';
import type { Directive } from './directive.js';
import { withHolds } from './holds.js';
import type { Block, Disagreement, DispatchResponse } from './task-entries.js';
import type { Assist, TakeOver, Task } from './task.js';

/** One unit in place of another, in one task. */
export interface Takeover {
  taskId: TaskId;
  from: DepartmentId;
  departmentId: DepartmentId;
  reason: string;
  /** When its own receipt is due, where the unit before it had not signed; null = nothing to sign for. */
  receiptDue: Instant | null;
}

/** Which parts a unit has in a task, gathering a group's parts among them. */
export const partsHeld = (task: Task, departmentId: DepartmentId): TakeOver['parts'] => {
  const waits = task.blocks.some(
    ({ waitingFor, answeredAt, clearedAt }) =>
      waitingFor.kind === 'department' && waitingFor.departmentId === departmentId && answeredAt === null && clearedAt === null,
  );
  return [
    ...(task.lead === departmentId ? (['lead'] as const) : []),
    ...(task.assists.some((one) => one.departmentId === departmentId) ? (['assist'] as const) : []),
    ...(task.group?.collator === departmentId ? (['collator'] as const) : []),
    ...(waits ? (['asked'] as const) : []),
  ];
};

/** Is it the lead, or was it before the lead took over from it: what it reported and answered counts as the lead's. */
export const isLeads = (task: Pick<Task, 'lead' | 'takeOvers'>, departmentId: DepartmentId): boolean =>
  task.lead === departmentId || (task.takeOvers ?? []).some(({ from, parts }) => from === departmentId && parts.includes('lead'));

const owned = (one: Obligation, departmentId: DepartmentId): boolean =>
  one.owner.kind === 'department' && one.owner.departmentId === departmentId;

/** Each unit once, and never the lead: two units that assisted are one now. */
const mergedAssists = (assists: readonly Assist[], { from, departmentId }: Takeover, lead: DepartmentId): Assist[] => {
  const own = assists.some((one) => one.departmentId === departmentId);
  return assists
    .filter((one) => one.departmentId !== from || !own)
    .map((one) => (one.departmentId === from ? { ...one, departmentId } : one))
    .filter((one) => one.departmentId !== lead);
};

/** What still waits changes hands; what was answered stays as it was said. A unit does not wait for itself. */
const movedBlock = (block: Block, { from, departmentId }: Takeover, at: Instant): Block => {
  if (block.clearedAt !== null) return block;
  const { waitingFor } = block;
  const raisedBy = block.departmentId === from ? departmentId : block.departmentId;
  const asked =
    waitingFor.kind === 'department' && waitingFor.departmentId === from && block.answeredAt === null
      ? ({ kind: 'department', departmentId } as const)
      : waitingFor;
  const itself = asked.kind === 'department' && asked.departmentId === raisedBy;
  return { ...block, departmentId: raisedBy, waitingFor: asked, ...(itself ? { clearedAt: at } : {}) };
};
const movedResponse = (response: DispatchResponse, { from, departmentId }: Takeover): DispatchResponse =>
  response.decision === null && response.departmentId === from ? { ...response, departmentId } : response;

const movedDisagreement = (one: Disagreement, { from, departmentId }: Takeover): Disagreement =>
  one.decision
    ? one
    : {
        ...one,
        departmentId: one.departmentId === from ? departmentId : one.departmentId,
        with: one.with === from ? departmentId : one.with,
      };

/** A clock that is found by its assisting unit's name goes on under the other name, with the steps that it has taken. */
const renamedClock = (state: Directive, clock: Obligation, { from, departmentId }: Takeover): Directive => {
  const id = `${clock.id.slice(0, -from.length)}${departmentId}`;
  const { [clock.id]: _before, ...others } = state.obligations;
  const notices = Object.values(state.notices).map((one) => (one.obligationId === clock.id ? { ...one, obligationId: id } : one));
  return {
    ...state,
    obligations: { ...others, [id]: { ...clock, id, owner: { kind: 'department', departmentId } } },
    notices: Object.fromEntries(notices.map((one) => [one.id, one])),
  };
};

const movedClocks = (state: Directive, takeover: Takeover, at: Instant): Directive => {
  const { taskId, from, departmentId, receiptDue } = takeover;
  const task = taskOf(state, taskId);
  const assists = task.assists.some((one) => one.departmentId === departmentId);
  const running = (which: (one: Obligation) => boolean): Obligation[] =>
    Object.values(state.obligations).filter((one) => one.taskId === taskId && isRunning(one) && which(one));
  const named = (one: Obligation, unit: DepartmentId): boolean => owned(one, unit) && one.id.endsWith(`/${unit}`);
  let next = state;
  for (const clock of running((one) => named(one, from))) {
    const taken = !assists || next.obligations[`${clock.id.slice(0, -from.length)}${departmentId}`] !== undefined;
    next = taken ? endObligation(next, clock.id, 'cancelled', at) : renamedClock(next, clock, takeover);
  }
  // an assist that leads now owes nothing to itself
  if (!assists) for (const clock of running((one) => named(one, departmentId))) next = endObligation(next, clock.id, 'cancelled', at);
  for (const block of task.blocks)
    if (block.clearedAt === at) next = endObligation(next, `${taskId}/block_answer/${block.n}`, 'cancelled', at);
  next = patchObligations(
    next,
    (one) => one.taskId === taskId && isRunning(one) && owned(one, from),
    () => ({ owner: { kind: 'department', departmentId } }),
  );
  if (receiptDue === null) return next;
  return patchObligations(
    next,
    (one) => one.taskId === taskId && one.kind === 'receipt' && isRunning(one) && owned(one, departmentId) && one.due < receiptDue,
    ({ generation }) => ({ due: receiptDue, generation: generation + 1, steps: [] }),
  );
};

const regrouped = (state: Directive, { taskId, from, departmentId }: Takeover): Directive => {
  const group = taskOf(state, taskId).group;
  if (group?.collator !== from) return state;
  const members = Object.values(state.tasks).filter((one) => one.group?.id === group.id);
  return {
    ...state,
    tasks: {
      ...state.tasks,
      ...Object.fromEntries(members.map((one) => [one.id, { ...one, group: { ...group, collator: departmentId } }])),
    },
  };
};

/**
 * 承接: the task goes on as it is, with its dates, clocks, receipts and pending requests, and another unit in the place of one that ended.
 * Nothing of the past is said anew: what was reported, answered and signed keeps the unit that did it.
 */
export const takenOver = (state: Directive, takeover: Takeover, at: Instant): Directive => {
  const { taskId, from, departmentId, reason } = takeover;
  const grouped = regrouped(state, takeover);
  const next = patchTask(grouped, taskId, (task) => {
    const lead = task.lead === from ? departmentId : task.lead;
    const parts = partsHeld(taskOf(state, taskId), from);
    return {
      lead,
      assists: mergedAssists(task.assists, takeover, lead),
      blocks: task.blocks.map((block) => movedBlock(block, takeover, at)),
      responses: task.responses.map((response) => movedResponse(response, takeover)),
      ...(task.disagreements ? { disagreements: task.disagreements.map((one) => movedDisagreement(one, takeover)) } : {}),
      takeOvers: [...(task.takeOvers ?? []), { from, departmentId, at, parts, reason }],
    };
  });
  return withHolds(movedClocks(next, takeover, at), taskId);
};
