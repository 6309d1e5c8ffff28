import type { PersonId, TaskId } from '../../shared/party.js';
import { endObligation, endObligations, patchTask } from '../state/change.js';
import { withHolds } from '../state/holds.js';
import type { Obligation } from '../state/index.js';
import { defineEvent } from './define-event.js';
import { named } from './told.js';

/**
 * 转为长期的批复: granted, the task is never overdue again; its date goes, its baseline stays on record. Standing decided.
 * v2: whom it tells; nobody where v1 did not say.
 */
export interface StandingDecided {
  taskId: TaskId;
  granted: boolean;
  reason: string;
  to: PersonId[];
}

export const standingDecided = defineEvent<'StandingDecided', StandingDecided>({
  type: 'StandingDecided',
  upcasters: [(v1) => ({ ...v1, to: [] })],
  fold: (state, { data, meta }) => {
    const { taskId, granted } = data;
    const at = meta.occurredAt;
    const asks = (one: Obligation) => one.taskId === taskId && one.kind === 'extension_decision' && one.subject === 'standing';
    const next = patchTask(endObligations(state, asks, 'met', at), taskId, (task) => {
      const asked = task.standingRequest;
      if (!granted || !asked) return { standingRequest: null };
      const standing = { reviewOn: asked.reviewOn, endCondition: asked.endCondition };
      return { standingRequest: null, kind: 'standing', standing, reportCycle: asked.reportCycle, currentDue: null };
    });
    if (!granted) return withHolds(next, taskId);
    const undated = endObligation(next, `${taskId}/complete`, 'cancelled', at);
    return withHolds(endObligation(undated, `${taskId}/plan`, 'cancelled', at), taskId);
  },
  told: named({ whom: ['lead'], kind: 'information', level: 'info' }),
});
