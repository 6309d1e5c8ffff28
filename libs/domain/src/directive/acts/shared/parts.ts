import type { DepartmentId } from '../../../shared/party.js';
import type { Who } from '../../command-meta.js';
import type { Refusal } from '../../refusals.js';
import { gatherersIn } from '../../state/gathering.js';
import type { Task } from '../../state/index.js';
import { isRefusal, refusal } from '../../../shared/refusing.js';

/** For which department somebody acts: their own, or, entered by the supervision office as a proxy, another's. */
const actingDepartment = ({ accountable }: Who): { departmentId: DepartmentId } | Refusal =>
  accountable.kind === 'department' ? accountable : refusal('role_required', { roles: 'department_head,clerk' });

/** Refuses whoever acts for another department than this one. */
export const departmentRequired = (task: Task, who: Who, required: DepartmentId): Refusal | null => {
  const acting = actingDepartment(who);
  if (isRefusal(acting)) return acting;
  const { departmentId } = acting;
  return departmentId === required ? null : refusal('not_your_task', { taskId: task.id, departmentId });
};

export type Part = 'lead' | 'assist' | 'gatherer';
export interface ActingPart {
  departmentId: DepartmentId;
  part: Part;
}

/** Which part the acting department has in a task; refused when it has none of `parts`. */
export const partIn = (task: Task, who: Who, parts: readonly Part[]): ActingPart | Refusal => {
  const acting = actingDepartment(who);
  if (isRefusal(acting)) return acting;
  const { departmentId } = acting;
  if (task.lead === departmentId && parts.includes('lead')) return { departmentId, part: 'lead' };
  if (parts.includes('assist') && task.assists.some((one) => one.departmentId === departmentId)) return { departmentId, part: 'assist' };
  if (parts.includes('gatherer') && gatherersIn(task).includes(departmentId)) return { departmentId, part: 'gatherer' };
  return refusal('not_your_task', { taskId: task.id, departmentId });
};

export const leadRequired = (task: Task, who: Who): Refusal | null => {
  const part = partIn(task, who, ['lead']);
  return isRefusal(part) ? part : null;
};
