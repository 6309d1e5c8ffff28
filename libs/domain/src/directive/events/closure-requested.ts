import type { FileRef, PersonId, TaskId } from '../../shared/party.js';
import { without } from '../../shared/without.js';
import { assertedIn, patchTask, withDoers } from '../state/change.js';
import { withHolds } from '../state/holds.js';
import { defineEvent } from './define-event.js';
import { named } from './told.js';

/**
 * 办结申请: the lead says the closure standard is met, with evidence. Closure requested.
 * v2: after a return, who returned it, and whether they review it again; null otherwise, and where v1 did not say.
 */
export interface ClosureRequested {
  taskId: TaskId;
  n: number;
  summary: string;
  evidence: FileRef[];
  measures: Record<string, number>;
  inTimeByBaseline: boolean;
  inTimeByCurrent: boolean;
  passedUp: number[];
  level: number;
  rereview: null | { returnedBy: PersonId; personId: PersonId | null };
  to: PersonId[];
}

export const closureRequested = defineEvent<'ClosureRequested', ClosureRequested>({
  type: 'ClosureRequested',
  upcasters: [(v1) => ({ ...v1, rereview: null })],
  fold: (state, { data, meta }) => {
    const { taskId } = data;
    const own = without(data, 'taskId', 'to');
    const next = patchTask(state, taskId, (task) => ({
      status: 'CLOSURE_REVIEW',
      closures: [
        ...task.closures,
        {
          ...own,
          grade: state.grade,
          requestedAt: meta.occurredAt,
          ...assertedIn(meta),
          by: meta.actor.personId,
          signatures: [],
          outcome: null,
        },
      ],
    }));
    return withHolds(withDoers(next, taskId, meta), taskId);
  },
  told: named({ whom: ['signers'], kind: 'request', level: 'info', asks: 'review' }),
});
