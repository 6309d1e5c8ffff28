import { addMs } from '../shared/time.js';
import { addressees, departmentsOf, person } from './addressees.js';
import type { Who } from './command-meta.js';
import type { DecisionContext } from './context.js';
import type { DirectiveEvent } from './events/registry.js';
import { suspendedMs } from './state/holds.js';
import type { Directive, Task } from './state/index.js';

/**
 * Work goes on after a suspension, by decision or because its end has come: the current date moves by the time suspended,
 * the baseline never does.
 */
export const resumption = (
  { state, task }: { state: Directive; task: Task },
  reason: 'end_of_suspension' | 'decision',
  ctx: DecisionContext,
  who?: Who,
): DirectiveEvent => {
  const shift = task.suspension ? suspendedMs(task.suspension, ctx.now) : 0;
  const currentDue = task.currentDue === null ? null : addMs(task.currentDue, shift);
  const to = addressees(ctx, who, [...departmentsOf(task), person(state.contact)]);
  return { type: 'TaskResumed', data: { taskId: task.id, reason, currentDue, to } };
};
