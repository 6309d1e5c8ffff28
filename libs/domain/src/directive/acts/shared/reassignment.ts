import { dueAfter } from '../../../policy/limits.js';
import { LEADERS, type DepartmentId } from '../../../shared/party.js';
import { when } from '../../../shared/refusing.js';
import { addressees, headAndClerk } from '../../addressees.js';
import type { Who } from '../../command-meta.js';
import type { DecisionContext } from '../../context.js';
import type { DirectiveEvent } from '../../events/registry.js';
import type { Refusal } from '../../refusals.js';
import type { Directive, DueDate, Task, TaskGroup } from '../../state/index.js';
import { dateLevel } from './dates.js';
import { basisOf, dispatchEvent } from './fan-out.js';

/** Whose word the date that runs is: a date moved since is no longer the source's own, nor the policy's once a leader has moved it. */
const originNow = (task: Task): DueDate['origin'] => {
  if (task.currentDue === task.baselineDue) return task.dueOrigin ?? 'policy';
  return dateLevel(task) === LEADERS ? 'decision' : 'policy';
};

/** The date that runs binds the successor too: who does the work changes, not by when it is to be done. */
const successorDue = (task: Task, due: DueDate | undefined): DueDate | null => {
  if (task.kind === 'standing' || due) return due ?? null;
  if (task.currentDue === null) return null;
  const origin = originNow(task);
  return { at: task.currentDue, origin, ...(origin === 'source' && task.duePhrase !== undefined ? { phrase: task.duePhrase } : {}) };
};

/** A date that has passed, or that comes before the next department need have received the task, is no date for it. */
export const newDueNeeded = ({ policy, urgency }: Directive, task: Task, ctx: DecisionContext): Refusal | null => {
  const receiptBy = dueAfter(ctx.now, policy.limits.receipt[urgency], ctx.calendar);
  const due = task.kind === 'standing' ? null : task.currentDue;
  return when(due !== null && due <= receiptBy, 'new_due_needed', { due, receiptBy });
};

/** Who gathers goes on gathering, unless it was the one that is relieved. */
const regrouped = ({ id, collator, gathers }: TaskGroup, from: DepartmentId, to: DepartmentId) => ({
  ...{ id, collator: collator === from ? to : collator },
  ...(gathers ? { gathers } : {}),
});

/** The task as it goes out to its next department: with its own baseline and clocks, linked to the one before. */
export const reassigned = (
  { state, task }: { state: Directive; task: Task },
  order: { to: DepartmentId; due?: DueDate },
  who: Who,
  ctx: DecisionContext,
): DirectiveEvent => {
  const basis = basisOf(state, task.cycle);
  const group = task.group && regrouped(task.group, task.lead, order.to);
  const assists = task.assists.filter((one) => one.departmentId !== order.to);
  return dispatchEvent(
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
      due: successorDue(task, order.due),
      measures: task.measures,
      reportCycle: task.reportCycle,
      standing: task.standing,
      predecessor: task.id,
    },
    basis.count + 1,
    basis,
    who,
    ctx,
  );
};

/** 改派: a new linked task with its own baseline and clocks; the old one stays as it was. */
export const reassignment = (
  on: { state: Directive; task: Task },
  order: { to: DepartmentId; reason: string; due?: DueDate },
  who: Who,
  ctx: DecisionContext,
): DirectiveEvent[] => {
  const { state, task } = on;
  const successor = `t${basisOf(state, task.cycle).count + 1}`;
  const circumstances = {
    from: task.lead,
    lead: order.to,
    due: task.currentDue,
    ground: task.status === 'OBJECTED' ? ('objection' as const) : ('decision' as const),
    // the dispatch of the successor tells everybody else
    to: addressees(ctx, who, headAndClerk(task.lead)),
  };
  return [
    { type: 'TaskReassigned', data: { taskId: task.id, successor, reason: order.reason, ...circumstances } },
    reassigned(on, order, who, ctx),
  ];
};
