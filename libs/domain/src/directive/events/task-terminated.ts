import type { TaskId } from '../../shared/party.js';
import { endTask } from '../state/change.js';
import { defineEvent } from './define-event.js';
import { nobody } from './told.js';

/** 终止: ended after receipt, without a result. Task terminated. */
export interface TaskTerminated {
  taskId: TaskId;
  reason: string;
}

export const taskTerminated = defineEvent<'TaskTerminated', TaskTerminated>({
  type: 'TaskTerminated',
  upcasters: [],
  fold: (state, { data, meta }) => endTask(state, data.taskId, { status: 'TERMINATED' }, meta.occurredAt),
  told: nobody('not yet: the departments read it at their task'),
});
