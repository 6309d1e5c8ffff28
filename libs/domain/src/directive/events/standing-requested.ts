import type { ReportCycle } from '../../policy/policy.js';
import type { TaskId } from '../../shared/party.js';
import type { Instant } from '../../shared/time.js';
import { patchTask, withDoers } from '../state/change.js';
import { withHolds } from '../state/holds.js';
import { defineEvent } from './define-event.js';
import { nobody } from './told.js';

/** 申请转为长期: the lead asks that the task be 持续推进, standing work. Standing asked. */
export interface StandingRequested {
  taskId: TaskId;
  reason: string;
  reviewOn: Instant;
  endCondition: string;
  reportCycle: ReportCycle;
}

export const standingRequested = defineEvent<'StandingRequested', StandingRequested>({
  type: 'StandingRequested',
  upcasters: [],
  fold: (state, { data, meta }) => {
    const { taskId, ...own } = data;
    const next = patchTask(state, taskId, () => ({ standingRequest: { ...own, by: meta.actor.personId, at: meta.occurredAt } }));
    return withHolds(withDoers(next, taskId, meta), taskId);
  },
  told: nobody('not yet: whoever decides finds it among what waits, and the clock of the decision tells when that runs late'),
});
