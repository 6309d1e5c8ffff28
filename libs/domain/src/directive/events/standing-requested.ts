import type { ReportCycle } from '../../policy/policy.js';
import type { PersonId, TaskId } from '../../shared/party.js';
import type { Instant } from '../../shared/time.js';
import { patchTask, withDoers } from '../state/change.js';
import { withHolds } from '../state/holds.js';
import { defineEvent } from './define-event.js';
import { named } from './told.js';

/**
 * 申请转为长期: the lead asks that the task be 持续推进, standing work. Standing asked.
 * v2: whom it tells; nobody where v1 did not say.
 */
export interface StandingRequested {
  taskId: TaskId;
  reason: string;
  reviewOn: Instant;
  endCondition: string;
  reportCycle: ReportCycle;
  to: PersonId[];
}

export const standingRequested = defineEvent<'StandingRequested', StandingRequested>({
  type: 'StandingRequested',
  upcasters: [(v1) => ({ ...v1, to: [] })],
  fold: (state, { data, meta }) => {
    const { taskId, to: _, ...own } = data;
    const next = patchTask(state, taskId, () => ({ standingRequest: { ...own, by: meta.actor.personId, at: meta.occurredAt } }));
    return withHolds(withDoers(next, taskId, meta), taskId);
  },
  told: named({ whom: ['officers', 'asked'], kind: 'request', level: 'info', asks: 'extension_decision' }),
});
