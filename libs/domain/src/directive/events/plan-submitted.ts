import type { TaskId } from '../../shared/party.js';
import type { Instant } from '../../shared/time.js';
import { assertedIn, endObligation, patchTask, withDoers } from '../state/change.js';
import type { Milestone } from '../state/index.js';
import { defineEvent } from './define-event.js';
import { nobody } from './told.js';

/** 报送承办方案: milestones, and 承诺时限, the date the lead commits to. Plan submitted. */
export interface PlanSubmitted {
  taskId: TaskId;
  text: string;
  milestones: Milestone[];
  committedDue: Instant | null;
  late: boolean;
}

export const planSubmitted = defineEvent<'PlanSubmitted', PlanSubmitted>({
  type: 'PlanSubmitted',
  upcasters: [],
  fold: (state, { data, meta }) => {
    const { taskId, committedDue } = data;
    const at = meta.occurredAt;
    const by = meta.actor.personId;
    const next = patchTask(state, taskId, (task) => ({
      plan: { submittedAt: at, by, text: data.text, milestones: data.milestones, committedDue, ...assertedIn(meta) },
      committedDue: committedDue ?? task.committedDue,
      dueLedger:
        committedDue && committedDue !== task.committedDue
          ? [...task.dueLedger, { kind: 'committed', at: committedDue, setAt: at, by, ...assertedIn(meta) }]
          : task.dueLedger,
    }));
    return withDoers(endObligation(next, `${taskId}/plan`, 'met', at), taskId, meta);
  },
  told: nobody('own act'),
});
