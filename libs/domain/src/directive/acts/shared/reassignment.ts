import { dueAfter } from '../../../policy/limits.js';
import type { DepartmentId } from '../../../shared/party.js';
import type { Who } from '../../command-meta.js';
import type { DecisionContext } from '../../context.js';
import type { DirectiveEvent } from '../../events/registry.js';
import type { Directive, DueDate, Task } from '../../state/index.js';
import { basisOf, dispatchEvent } from './fan-out.js';

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
  who: Who,
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
    who,
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
