import type { DepartmentId, TaskId } from '../../shared/party.js';
import type { Instant } from '../../shared/time.js';
import { endObligations, patchTask, taskOf } from './change.js';
import type { Directive } from './directive.js';

/**
 * Departments that assist no more: what they owed ends, and so does what they were blocked by, for only they could clear that. They go on
 * reading the task.
 */
export const partsEnded = (state: Directive, taskId: TaskId, departments: readonly DepartmentId[], at: Instant): Directive => {
  const gone = new Set(departments.filter((id) => taskOf(state, taskId).assists.some(({ departmentId }) => departmentId === id)));
  if (gone.size === 0) return state;
  const { blocks } = taskOf(state, taskId);
  const theirs = blocks.filter((block) => gone.has(block.departmentId) && block.clearedAt === null);
  const clocks = new Set([
    ...[...gone].flatMap((id) => [`${taskId}/receipt/${id}`, `${taskId}/contribution/${id}`]),
    ...theirs.map(({ n }) => `${taskId}/block_answer/${n}`),
  ]);
  const ended = endObligations(state, ({ id }) => clocks.has(id), 'cancelled', at);
  return patchTask(ended, taskId, (task) => ({
    assists: task.assists.filter(({ departmentId }) => !gone.has(departmentId)),
    formerAssists: [...new Set([...(task.formerAssists ?? []), ...gone])],
    blocks: task.blocks.map((block) => (theirs.includes(block) ? { ...block, clearedAt: at } : block)),
  }));
};
