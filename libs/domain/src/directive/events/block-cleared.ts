import type { PersonId, TaskId } from '../../shared/party.js';
import { endObligation, patchNth, patchTask, withDoers } from '../state/change.js';
import { defineEvent } from './define-event.js';
import { named } from './told.js';

/**
 * 受阻解除: the department that was blocked goes on. Block cleared.
 * v2: whom it tells; nobody where v1 did not say.
 */
export interface BlockCleared {
  taskId: TaskId;
  n: number;
  outcome: string;
  to: PersonId[];
}

export const blockCleared = defineEvent<'BlockCleared', BlockCleared>({
  type: 'BlockCleared',
  upcasters: [(v1) => ({ ...v1, to: [] })],
  fold: (state, { data, meta }) => {
    const next = patchTask(state, data.taskId, (task) => ({
      blocks: patchNth(task.blocks, data.n, () => ({ clearedAt: meta.occurredAt })),
    }));
    return withDoers(endObligation(next, `${data.taskId}/block_answer/${data.n}`, 'cancelled', meta.occurredAt), data.taskId, meta);
  },
  told: named({ whom: ['asked'], kind: 'information', level: 'info', clock: ({ taskId, n }) => `${taskId}/block_answer/${n}` }),
});
