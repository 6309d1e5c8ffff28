import type { PersonId, TaskId } from '../../shared/party.js';
import { endObligations, patchNth, patchTask } from '../state/change.js';
import { withHolds } from '../state/holds.js';
import { defineEvent } from './define-event.js';
import { named } from './told.js';

/** 退回: back to the original department; the old date keeps running. Closure returned. */
export interface ClosureReturned {
  taskId: TaskId;
  n: number;
  level: number;
  opinion: string;
  to: PersonId[];
}

export const closureReturned = defineEvent<'ClosureReturned', ClosureReturned>({
  type: 'ClosureReturned',
  upcasters: [],
  fold: (state, { data, meta }) => {
    const { taskId } = data;
    const outcome = { approved: false, at: meta.occurredAt, by: meta.actor.personId, opinion: data.opinion };
    const next = patchTask(state, taskId, (task) => ({
      status: 'IN_PROGRESS',
      closures: patchNth(task.closures, data.n, () => ({ outcome, level: data.level })),
    }));
    const reviewed = endObligations(next, (one) => one.taskId === taskId && one.kind === 'review', 'met', meta.occurredAt);
    return withHolds(reviewed, taskId);
  },
  told: named({ whom: ['lead'], kind: 'information', level: 'warn', byWhom: true }),
});
