import type { PersonId, TaskId } from '../../shared/party.js';
import { endTask } from '../state/change.js';
import { defineEvent } from './define-event.js';
import { named } from './told.js';

/**
 * 终止: ended after receipt, without a result. Task terminated.
 * v2: whom it tells; nobody where v1 did not say.
 */
export interface TaskTerminated {
  taskId: TaskId;
  reason: string;
  to: PersonId[];
}

export const taskTerminated = defineEvent<'TaskTerminated', TaskTerminated>({
  type: 'TaskTerminated',
  upcasters: [(v1) => ({ ...v1, to: [] })],
  fold: (state, { data, meta }) => endTask(state, data.taskId, { status: 'TERMINATED' }, meta.occurredAt),
  told: named({ whom: ['lead', 'assists', 'contact'], kind: 'information', level: 'warn' }),
});
