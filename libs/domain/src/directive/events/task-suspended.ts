import type { PersonId, TaskId } from '../../shared/party.js';
import type { Instant } from '../../shared/time.js';
import { assertedIn, endObligations, patchTask } from '../state/change.js';
import { followClock } from '../state/accepted.js';
import { withHolds } from '../state/holds.js';
import type { Directive, Obligation } from '../state/index.js';
import { defineEvent } from './define-event.js';
import { named } from './told.js';

/**
 * 暂缓: the task rests until a fixed end. Task suspended.
 * v2: whom it tells; nobody where v1 did not say.
 */
export interface TaskSuspended {
  taskId: TaskId;
  until: Instant;
  reason: string;
  to: PersonId[];
}

/** Whether a decision clock belongs to an answer of the lead (an assist's own objection goes on). */
const answersLead = (state: Directive, clockId: string): boolean =>
  Object.values(state.tasks).some((task) =>
    task.responses.some(
      ({ departmentId, n }) =>
        departmentId === task.lead && [`${task.id}/response_decision/${n}`, followClock(task.id, n)].includes(clockId),
    ),
  );

export const taskSuspended = defineEvent<'TaskSuspended', TaskSuspended>({
  type: 'TaskSuspended',
  upcasters: [(v1) => ({ ...v1, to: [] })],
  fold: (state, { data, meta }) => {
    const next = patchTask(state, data.taskId, (task) => ({
      status: 'SUSPENDED',
      suspension: {
        from: meta.occurredAt,
        ...assertedIn(meta),
        until: data.until,
        reason: data.reason,
        by: meta.actor.personId,
        previousStatus: task.receivedAt ? 'IN_PROGRESS' : 'DISPATCHED',
      },
    }));
    const asked = (one: Obligation) => one.taskId === data.taskId && one.kind === 'response_decision' && answersLead(next, one.id);
    return withHolds(endObligations(next, asked, 'met', meta.occurredAt), data.taskId);
  },
  told: named({ whom: ['lead', 'assists', 'contact'], kind: 'information', level: 'warn' }),
});
