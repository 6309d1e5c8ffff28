import type { TaskId } from '../../shared/party.js';
import { endTask } from '../state/change.js';
import { defineEvent } from './define-event.js';
import { nobody } from './told.js';

/** 撤回: taken back before receipt. Task recalled. */
export interface TaskRecalled {
  taskId: TaskId;
  reason: string;
}

export const taskRecalled = defineEvent<'TaskRecalled', TaskRecalled>({
  type: 'TaskRecalled',
  upcasters: [],
  fold: (state, { data, meta }) => endTask(state, data.taskId, { status: 'RECALLED' }, meta.occurredAt),
  told: nobody('not yet: the departments read it at their task'),
});
