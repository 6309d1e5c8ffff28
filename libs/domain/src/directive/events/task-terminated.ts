import type { PersonId, TaskId } from '../../shared/party.js';
import { endTask } from '../state/change.js';
import { decideTermination } from '../state/termination.js';
import { defineEvent } from './define-event.js';
import { named } from './told.js';

/**
 * 终止: ended after receipt, without a result. Task terminated.
 * v2: whom it tells; nobody where v1 did not say.
 * v3: the number of the lead's request that it grants; absent where nobody had asked.
 */
export interface TaskTerminated {
  taskId: TaskId;
  reason: string;
  request?: number;
  to: PersonId[];
}

export const taskTerminated = defineEvent<'TaskTerminated', TaskTerminated>({
  type: 'TaskTerminated',
  upcasters: [(v1) => ({ ...v1, to: [] }), (v2) => v2],
  fold: (state, { data, meta }) => {
    const { taskId, request, reason } = data;
    const answered = request === undefined ? state : decideTermination(state, { taskId, n: request, reason, granted: true }, meta);
    return endTask(answered, taskId, { status: 'TERMINATED' }, meta.occurredAt);
  },
  told: named({ whom: ['lead', 'assists', 'contact'], kind: 'information', level: 'warn' }),
});
