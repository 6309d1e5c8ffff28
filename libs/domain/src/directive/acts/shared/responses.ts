import type { DepartmentId } from '../../../shared/party.js';
import type { Refusal } from '../../refusals.js';
import type { Task } from '../../state/index.js';
import { when } from '../../../shared/refusing.js';

/** Refuses while the department's answer to the dispatch has not been decided. */
export const responsePending = (task: Task, departmentId: DepartmentId): Refusal | null =>
  when(
    task.responses.some((one) => one.departmentId === departmentId && !one.decision),
    'response_pending',
    { taskId: task.id },
  );
