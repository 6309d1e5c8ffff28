import type { CommandMeta } from '../commands.js';
import type { DecisionContext } from '../context.js';
import type { DirectiveEvent } from '../events/registry.js';
import { resumption } from '../resumption.js';
import type { Directive, DueDate, Task } from '../state/index.js';
import { dueAfter } from '../../policy/limits.js';
import type { DepartmentId } from '../../shared/party.js';
import { afterEnding } from './completion.js';
import { dispatchEvent, unknownDepartment } from './fan-out.js';
import { basisOf } from './registration.js';
import {
  HEAD_AND_ABOVE,
  LEADERS,
  SUPERVISING,
  accept,
  first,
  liveRequired,
  reject,
  roleRequired,
  statusRequired,
  textRequired,
  when,
} from './rules.js';
import type { DecideTask } from './rules.js';

/** 暂缓: a leader's decision, always with an end date. An answer still pending is decided first. */
export const suspendTask: DecideTask<'SuspendTask'> = ({ state, task }, { data, meta }, ctx) => {
  const pending = task.status === 'OBJECTED' && task.responses.some((one) => one.departmentId === task.lead && !one.decision);
  const wrong = first(
    statusRequired(task, ['DISPATCHED', 'IN_PROGRESS', 'OBJECTED']),
    roleRequired(state, meta, LEADERS),
    when(pending, 'response_pending', { taskId: task.id }),
    textRequired({ reason: data.reason }),
    when(!data.until || data.until <= ctx.now, 'suspension_end_required', { until: data.until || null }),
  );
  return wrong ? reject(wrong) : accept({ type: 'TaskSuspended', data });
};

export const resumeTask: DecideTask<'ResumeTask'> = ({ state, task }, { meta }, ctx) => {
  const wrong = first(statusRequired(task, ['SUSPENDED']), roleRequired(state, meta, HEAD_AND_ABOVE));
  return wrong ? reject(wrong) : accept(resumption(task, 'decision', ctx.now));
};

/** 撤回: before the lead's receipt. */
export const recallTask: DecideTask<'RecallTask'> = ({ state, task }, { data, meta }) => {
  const wrong = first(
    liveRequired(task),
    roleRequired(state, meta, SUPERVISING),
    when(task.receivedAt !== null, 'already_received_use_termination', { taskId: task.id, at: task.receivedAt }),
    textRequired({ reason: data.reason }),
  );
  return wrong ? reject(wrong) : accept({ type: 'TaskRecalled', data }, ...afterEnding(state, task, 'RECALLED'));
};

/** 终止: after the lead's receipt, by a leader. */
export const terminateTask: DecideTask<'TerminateTask'> = ({ state, task }, { data, meta }) => {
  const wrong = first(
    liveRequired(task),
    roleRequired(state, meta, LEADERS),
    when(task.receivedAt === null, 'not_received_use_recall', { taskId: task.id }),
    textRequired({ reason: data.reason }),
  );
  return wrong ? reject(wrong) : accept({ type: 'TaskTerminated', data }, ...afterEnding(state, task, 'TERMINATED'));
};

/** The source's own date binds the successor too, while it is still to come; any other limit starts anew. */
const successorDue = (state: Directive, task: Task, due: DueDate | undefined, ctx: DecisionContext): DueDate | null => {
  if (task.kind === 'standing') return null;
  if (due) return due;
  if (task.dueOrigin === 'source' && task.baselineDue && task.baselineDue > ctx.now) {
    return { at: task.baselineDue, origin: 'source', ...(task.duePhrase === undefined ? {} : { phrase: task.duePhrase }) };
  }
  return { at: dueAfter(ctx.now, state.policy.limits.complete[state.urgency], ctx.calendar), origin: 'policy' };
};

/** 改派: a new linked task with its own baseline and clocks; the old one stays as it was. */
export const reassignment = (
  on: { state: Directive; task: Task },
  order: { to: DepartmentId; reason: string; due?: DueDate },
  meta: CommandMeta,
  ctx: DecisionContext,
): DirectiveEvent[] => {
  const { state, task } = on;
  const basis = basisOf(state, task.cycle);
  const n = basis.count + 1;
  const group = task.group && { id: task.group.id, collator: task.group.collator === task.lead ? order.to : task.group.collator };
  const assists = task.assists.filter((one) => one.departmentId !== order.to);
  const successor = dispatchEvent(
    {
      shape: task.shape,
      ...(group ? { group } : {}),
      kind: task.kind,
      title: task.title,
      closureStandard: task.closureStandard,
      lead: order.to,
      assists: assists.map(({ departmentId, duty, contributionDue }) => ({
        departmentId,
        duty,
        contributionDue: contributionDue && contributionDue > ctx.now ? contributionDue : null,
      })),
      due: successorDue(state, task, order.due, ctx),
      measures: task.measures,
      reportCycle: task.reportCycle,
      standing: task.standing,
      predecessor: task.id,
    },
    n,
    basis,
    meta,
    ctx,
  );
  const objected = task.status === 'OBJECTED';
  const circumstances = {
    from: task.lead,
    to: order.to,
    due: task.currentDue,
    ground: objected ? ('objection' as const) : ('decision' as const),
  };
  return [{ type: 'TaskReassigned', data: { taskId: task.id, successor: `t${n}`, reason: order.reason, ...circumstances } }, successor];
};

export const reassignTask: DecideTask<'ReassignTask'> = ({ state, task }, { data, meta }, ctx) => {
  const wrong = first(
    statusRequired(task, ['DISPATCHED', 'IN_PROGRESS', 'OBJECTED', 'SUSPENDED']),
    roleRequired(state, meta, SUPERVISING),
    textRequired({ reason: data.reason }),
    unknownDepartment(data.to, ctx),
    when(data.to === task.lead, 'same_department', { departmentId: data.to }),
    when(data.due !== undefined && data.due.at <= meta.receivedAt, 'due_in_past', { at: data.due?.at ?? null }),
    when(task.kind === 'standing' && data.due !== undefined, 'standing_never_overdue', { taskId: task.id }),
  );
  return wrong ? reject(wrong) : accept(...reassignment({ state, task }, data, meta, ctx));
};
