import { addMs } from '../shared/time.js';
import type { Instant } from '../shared/time.js';
import type { DirectiveEvent } from './events/registry.js';
import { suspendedMs } from './state/holds.js';
import type { Task } from './state/index.js';

/**
 * Work goes on after a suspension, by decision or because its end has come: the current date moves by the time suspended,
 * the baseline never does.
 */
export const resumption = (task: Task, reason: 'end_of_suspension' | 'decision', now: Instant): DirectiveEvent => {
  const shift = task.suspension ? suspendedMs(task.suspension, now) : 0;
  const currentDue = task.currentDue === null ? null : addMs(task.currentDue, shift);
  return { type: 'TaskResumed', data: { taskId: task.id, reason, currentDue } };
};
