import type { DepartmentId, TaskId } from '../../shared/party.js';
import { endObligation, patchTask, withDoers } from '../state/change.js';
import { defineEvent } from './define-event.js';
import { nobody } from './told.js';

/** 签收: a department takes on its part; the lead's receipt begins the task. Task received. */
export interface TaskReceived {
  taskId: TaskId;
  departmentId: DepartmentId;
  late: boolean;
}

export const taskReceived = defineEvent<'TaskReceived', TaskReceived>({
  type: 'TaskReceived',
  upcasters: [],
  fold: (state, { data, meta }) => {
    const { taskId, departmentId } = data;
    const lead = state.tasks[taskId]?.lead === departmentId;
    const received = { receivedAt: meta.occurredAt, ...(meta.assertedAt ? { receiptAsserted: meta.assertedAt } : {}) };
    const next = patchTask(state, taskId, (task) =>
      lead
        ? { status: 'IN_PROGRESS', ...received }
        : { assists: task.assists.map((one) => (one.departmentId === departmentId ? { ...one, ...received } : one)) },
    );
    const id = lead ? `${taskId}/receipt` : `${taskId}/receipt/${departmentId}`;
    return withDoers(endObligation(next, id, 'met', meta.occurredAt), taskId, meta);
  },
  told: nobody('own act'),
});
