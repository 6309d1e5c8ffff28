import { dueAfter } from '../../../policy/limits.js';
import type { ObligationKind } from '../../../policy/policy.js';
import type { DepartmentId, Party, Role, TaskId } from '../../../shared/party.js';
import type { Instant, Limit } from '../../../shared/time.js';
import type { DecisionContext } from '../../context.js';
import type { DirectiveEvent } from '../../events/registry.js';
import type { Directive, Obligation, ObligationOpening, Task } from '../../state/index.js';

export const department = (departmentId: DepartmentId): Party => ({ kind: 'department', departmentId });
export const role = (name: Role): Party => ({ kind: 'role', role: name });

/** The first generation of a clock: `${taskId}/${kind}`, with `/${key}` where a task can have several. */
export const opening = (taskId: TaskId, kind: ObligationKind, owner: Party, due: Instant, key?: string | number): ObligationOpening => ({
  id: key === undefined ? `${taskId}/${kind}` : `${taskId}/${kind}/${key}`,
  taskId,
  kind,
  owner,
  due,
  generation: 0,
});

/** A clock that had run before begins a generation further. */
export const anew = (state: Directive, data: ObligationOpening): ObligationOpening => {
  const before = state.obligations[data.id];
  return before ? { ...data, generation: before.generation + 1 } : data;
};

export const opened = (data: ObligationOpening): DirectiveEvent => ({ type: 'ObligationOpened', data });

/** The supervising side's clock for the answer to request `n`. */
export const decisionClock = (
  on: { state: Directive; task: Task },
  kind: 'extension_decision' | 'response_decision' | 'review' | 'block_answer',
  asked: { owner: Party; key: string | number; limit: Limit; subject?: string },
  ctx: DecisionContext,
): DirectiveEvent => {
  const clock = opening(on.task.id, kind, asked.owner, dueAfter(ctx.now, asked.limit, ctx.calendar), asked.key);
  return opened(asked.subject === undefined ? clock : { ...clock, subject: asked.subject });
};

/** How many clocks of one kind, told by the beginning of their ids, a directive has had. */
export const openedBefore = (obligations: Record<string, Obligation>, prefix: string): number =>
  Object.keys(obligations).filter((id) => id.startsWith(prefix)).length;
