import type { PersonId, TaskId } from '../../shared/party.js';
import { endTask } from '../state/change.js';
import { defineEvent } from './define-event.js';
import { named } from './told.js';

/**
 * 撤回: taken back before receipt. Task recalled.
 * v2: whom it tells; nobody where v1 did not say.
 */
export interface TaskRecalled {
  taskId: TaskId;
  reason: string;
  to: PersonId[];
}

export const taskRecalled = defineEvent<'TaskRecalled', TaskRecalled>({
  type: 'TaskRecalled',
  upcasters: [(v1) => ({ ...v1, to: [] })],
  fold: (state, { data, meta }) => endTask(state, data.taskId, { status: 'RECALLED' }, meta.occurredAt),
  told: named({ whom: ['lead', 'assists'], kind: 'information', level: 'warn' }),
});
