import type { PersonId, TaskId } from '../../shared/party.js';
import { endObligation, patchNth, patchTask, withDoers } from '../state/change.js';
import { defineEvent } from './define-event.js';
import { named } from './told.js';

/** 催办答复: the lead answers a nudge. Nudge answered. */
export interface NudgeAnswered {
  taskId: TaskId;
  n: number;
  answer: string;
  to: PersonId[];
}

export const nudgeAnswered = defineEvent<'NudgeAnswered', NudgeAnswered>({
  type: 'NudgeAnswered',
  upcasters: [],
  fold: (state, { data, meta }) => {
    const next = patchTask(state, data.taskId, (task) => ({
      nudges: patchNth(task.nudges, data.n, () => ({ answeredAt: meta.occurredAt })),
    }));
    return withDoers(endObligation(next, `${data.taskId}/nudge_answer/${data.n}`, 'met', meta.occurredAt), data.taskId, meta);
  },
  told: named({ whom: ['asker'], kind: 'information', level: 'info', clock: ({ taskId, n }) => `${taskId}/nudge_answer/${n}` }),
});
