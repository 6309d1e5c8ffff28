import type { TaskId } from '../../shared/party.js';
import { endObligation, patchNth, patchTask, withDoers } from '../state/change.js';
import { defineEvent } from './define-event.js';
import { nobody } from './told.js';

/** 受阻解除: the department that was blocked goes on. Block cleared. */
export interface BlockCleared {
  taskId: TaskId;
  n: number;
  outcome: string;
}

export const blockCleared = defineEvent<'BlockCleared', BlockCleared>({
  type: 'BlockCleared',
  upcasters: [],
  fold: (state, { data, meta }) => {
    const next = patchTask(state, data.taskId, (task) => ({
      blocks: patchNth(task.blocks, data.n, () => ({ clearedAt: meta.occurredAt })),
    }));
    return withDoers(endObligation(next, `${data.taskId}/block_answer/${data.n}`, 'cancelled', meta.occurredAt), data.taskId, meta);
  },
  told: nobody('own act'),
});
