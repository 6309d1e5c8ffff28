import type { DirectiveEvent } from '../../events/registry.js';
import type { Directive, Task, TaskStatus } from '../../state/index.js';
import { isLive } from './states.js';

/**
 * 办结 of the directive follows from the ending of its last live task in the cycle when one of them was completed, 终止 when they were, by
 * leaders' decisions, terminated. Tasks that were all recalled before receipt leave it in progress: nobody has done
 * anything yet, so it is dispatched again or discarded.
 */
export const afterEnding = (
  state: Directive,
  task: Task,
  status: Extract<TaskStatus, 'COMPLETED' | 'RECALLED' | 'TERMINATED'>,
): DirectiveEvent[] => {
  const others = Object.values(state.tasks).filter((one) => one.cycle === state.cycle && one.id !== task.id);
  if (others.some(isLive)) return [];
  const ends = [status, ...others.map((one) => one.status)];
  const data = { cycle: state.cycle };
  if (ends.includes('COMPLETED')) return [{ type: 'DirectiveCompleted', data }];
  return ends.includes('TERMINATED') ? [{ type: 'DirectiveTerminated', data }] : [];
};
