import type { TaskId } from '../../shared/party.js';
import { endObligation, endTask } from '../state/change.js';
import { defineEvent } from './define-event.js';
import { nobody } from './told.js';

/** 任务办结: signed by the last level, or standing work that has come to its end. Task completed. */
export interface TaskCompleted {
  taskId: TaskId;
  n: number | null;
}

export const taskCompleted = defineEvent<'TaskCompleted', TaskCompleted>({
  type: 'TaskCompleted',
  upcasters: [],
  fold: (state, { data, meta }) => {
    const at = meta.occurredAt;
    const met = endObligation(state, `${data.taskId}/complete`, 'met', at);
    return endTask(met, data.taskId, { status: 'COMPLETED', completedAt: at }, at);
  },
  told: nobody('the signature that completed it has told'),
});
