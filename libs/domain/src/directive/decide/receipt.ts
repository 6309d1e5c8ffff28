import type { DirectiveEvent } from '../events/registry.js';
import type { Directive, Task } from '../state/index.js';
import { assistOpenings, unknownDepartment } from './fan-out.js';
import { decisionClock, opened, role } from './openings.js';
import { reassignment } from './ending.js';
import {
  OFFICE,
  accept,
  first,
  liveRequired,
  partIn,
  refuse,
  reject,
  roleRequired,
  separated,
  statusRequired,
  textRequired,
  when,
} from './rules.js';
import type { DecideTask } from './rules.js';

const pendingOf = (task: Task, departmentId: string) => task.responses.find((one) => one.departmentId === departmentId && !one.decision);

const receiptLate = (state: Directive, id: string, at: string): boolean => {
  const clock = state.obligations[id];
  return clock !== undefined && at > clock.due;
};

/** 签收: one click, by head or clerk of the lead, or of an assist for its own part. A late receipt is accepted, and called late. */
export const receiveTask: DecideTask<'ReceiveTask'> = ({ state, task }, { meta }) => {
  const acting = partIn(task, meta, ['lead', 'assist']);
  if ('code' in acting) return reject(acting);
  const { departmentId, part } = acting;
  const assist = task.assists.find((one) => one.departmentId === departmentId);
  const receivedAt = part === 'lead' ? task.receivedAt : (assist?.receivedAt ?? null);
  const wrong = first(
    liveRequired(task),
    when(receivedAt !== null, 'already_received', { taskId: task.id, at: receivedAt }),
    when(pendingOf(task, departmentId) !== undefined, 'response_pending', { taskId: task.id }),
    part === 'lead' ? statusRequired(task, ['DISPATCHED']) : null,
  );
  if (wrong) return reject(wrong);
  const clock = part === 'lead' ? `${task.id}/receipt` : `${task.id}/receipt/${departmentId}`;
  const late = receiptLate(state, clock, meta.receivedAt);
  return accept({ type: 'TaskReceived', data: { taskId: task.id, departmentId, late } });
};

/** 说明 / 暂无法解决 / 职责异议: the office has to decide it; no clock is satisfied. An assist may only object, to its own part. */
export const answerDispatch: DecideTask<'AnswerDispatch'> = ({ state, task }, { data, meta }, ctx) => {
  const acting = partIn(task, meta, data.kind === 'objection' ? ['lead', 'assist'] : ['lead']);
  if ('code' in acting) return reject(acting);
  const { departmentId, part } = acting;
  const proposed = data.proposedDepartmentId;
  const wrong = first(
    when(pendingOf(task, departmentId) !== undefined, 'response_pending', { taskId: task.id }),
    part === 'lead' ? statusRequired(task, ['DISPATCHED', 'IN_PROGRESS']) : liveRequired(task),
    data.kind === 'cannot_solve_now'
      ? when(![data.cause, data.done, data.next].every((text) => text?.trim()), 'cause_done_next_required')
      : textRequired({ cause: data.cause }),
    unknownDepartment(proposed, ctx),
    when(proposed === departmentId, 'same_department', { departmentId }),
  );
  if (wrong) return reject(wrong);
  const n = task.responses.length + 1;
  const clock = { owner: role('office_head'), key: n, limit: state.policy.limits.responseDecision };
  return accept(
    { type: 'DispatchAnswered', data: { ...data, taskId: task.id, n, departmentId } },
    decisionClock({ state, task }, 'response_decision', clock, ctx),
  );
};

/** The office's decision. Upheld with `reassignTo` it is carried out at once; upheld without, by a further command. */
export const decideDispatchAnswer: DecideTask<'DecideDispatchAnswer'> = ({ state, task }, command, ctx) => {
  const { data, meta } = command;
  const response = task.responses.find((one) => one.n === data.n);
  if (!response || response.decision) return refuse('response_not_pending', { taskId: task.id, n: data.n });
  const to = data.upheld ? data.reassignTo : undefined;
  const parties = [task.lead, ...task.assists.map((one) => one.departmentId)];
  const ofLead = response.departmentId === task.lead;
  const wrong = first(
    liveRequired(task),
    roleRequired(state, meta, OFFICE),
    separated(meta, [response.by]),
    textRequired({ reason: data.reason }),
    unknownDepartment(to, ctx),
    when(to !== undefined && to === response.departmentId, 'same_department', { departmentId: to ?? null }),
    when(!ofLead && to !== undefined && parties.includes(to), 'lead_is_also_assist', { departmentId: to ?? null }),
  );
  if (wrong) return reject(wrong);
  const decided = { taskId: task.id, n: data.n, upheld: data.upheld, reason: data.reason };
  if (ofLead) {
    const moved = to === undefined ? [] : reassignment({ state, task }, { to, reason: data.reason }, meta, ctx);
    return accept({ type: 'DispatchAnswerDecided', data: decided }, ...moved);
  }
  const released = task.assists.find((one) => one.departmentId === response.departmentId);
  if (to === undefined || !released) return accept({ type: 'DispatchAnswerDecided', data: decided });
  const date = released.contributionDue;
  // A date that has passed cannot be owed by somebody who was not asked until now.
  const replacement = { departmentId: to, duty: released.duty, contributionDue: date && date > ctx.now ? date : null };
  const clocks = assistOpenings(task.id, replacement, state, ctx).map((clock): DirectiveEvent => opened(clock));
  return accept({ type: 'DispatchAnswerDecided', data: { ...decided, replacement } }, ...clocks);
};
