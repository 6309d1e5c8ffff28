import type { PersonId, TaskId } from '../../shared/party.js';
import { endObligation, patchNth, patchTask } from '../state/change.js';
import { followClock } from '../state/accepted.js';
import { withHolds } from '../state/holds.js';
import type { FollowUp } from '../state/index.js';
import { defineEvent } from './define-event.js';
import { named } from './told.js';

/**
 * 采纳期满: an answer is accepted no longer, the task goes back to work. Accepted answer ended.
 * By itself past its limit, when what was to follow has not; or before, by whoever resumes the work.
 */
export interface AcceptedAnswerEnded {
  taskId: TaskId;
  n: number;
  how: 'limit' | 'decision';
  /** What was to follow. */
  what: FollowUp['what'];
  to: PersonId[];
}

export const acceptedAnswerEnded = defineEvent<'AcceptedAnswerEnded', AcceptedAnswerEnded>({
  type: 'AcceptedAnswerEnded',
  upcasters: [],
  fold: (state, { data: { taskId, n }, meta }) => {
    const next = patchTask(state, taskId, (task) => ({
      status: task.receivedAt ? 'IN_PROGRESS' : 'DISPATCHED',
      responses: patchNth(task.responses, n, ({ decision }) => ({ decision: decision && { ...decision, endedAt: meta.occurredAt } })),
    }));
    return withHolds(endObligation(next, followClock(taskId, n), 'cancelled', meta.occurredAt), taskId);
  },
  told: named({ whom: ['lead', 'office_head', 'contact', 'leader_in_charge'], kind: 'request', level: 'warn' }),
});
