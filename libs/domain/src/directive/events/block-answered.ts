import type { PersonId, TaskId } from '../../shared/party.js';
import { endObligation, patchNth, patchTask } from '../state/change.js';
import { defineEvent } from './define-event.js';
import { named } from './told.js';

/** 协调答复: whoever was asked to act answers. Coordination answered. */
export interface BlockAnswered {
  taskId: TaskId;
  n: number;
  answer: string;
  late: boolean;
  to: PersonId[];
}

export const blockAnswered = defineEvent<'BlockAnswered', BlockAnswered>({
  type: 'BlockAnswered',
  upcasters: [],
  fold: (state, { data, meta }) =>
    endObligation(
      patchTask(state, data.taskId, (task) => ({ blocks: patchNth(task.blocks, data.n, () => ({ answeredAt: meta.occurredAt })) })),
      `${data.taskId}/block_answer/${data.n}`,
      'met',
      meta.occurredAt,
    ),
  told: named({ whom: ['blocked'], kind: 'information', level: 'info', clock: ({ taskId, n }) => `${taskId}/block_answer/${n}` }),
});
