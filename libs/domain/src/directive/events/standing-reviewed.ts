import type { PersonId, TaskId } from '../../shared/party.js';
import type { Instant } from '../../shared/time.js';
import { endObligations, patchTask } from '../state/change.js';
import { defineEvent } from './define-event.js';
import { named } from './told.js';

/**
 * 长期事项复核: standing work goes on until another review, or its end condition is met. Standing reviewed.
 * v2: whom it tells; nobody where v1 did not say.
 */
export interface StandingReviewed {
  taskId: TaskId;
  outcome: 'continue' | 'end';
  finding: string;
  reviewOn: Instant | null;
  to: PersonId[];
}

export const standingReviewed = defineEvent<'StandingReviewed', StandingReviewed>({
  type: 'StandingReviewed',
  upcasters: [(v1) => ({ ...v1, to: [] })],
  fold: (state, { data, meta }) => {
    const { taskId, reviewOn } = data;
    const next = patchTask(state, taskId, (task) => ({
      standing: task.standing && reviewOn ? { ...task.standing, reviewOn } : task.standing,
    }));
    return endObligations(next, (one) => one.taskId === taskId && one.kind === 'standing_review', 'met', meta.occurredAt);
  },
  told: named({ whom: ['lead'], kind: 'information', level: 'info' }),
});
