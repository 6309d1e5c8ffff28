import type { FileRef, PersonId, TaskId } from '../../shared/party.js';
import { without } from '../../shared/without.js';
import { assertedIn, patchTask, withDoers } from '../state/change.js';
import { withHolds } from '../state/holds.js';
import { defineEvent } from './define-event.js';
import { named } from './told.js';

/** 申请停办: the lead asks that the task end without a result, and says on what that rests. Termination asked. */
export interface TerminationRequested {
  taskId: TaskId;
  n: number;
  cause: string;
  basis: string;
  progress: string;
  files: FileRef[];
  timely: boolean;
  to: PersonId[];
}

export const terminationRequested = defineEvent<'TerminationRequested', TerminationRequested>({
  type: 'TerminationRequested',
  upcasters: [],
  fold: (state, { data, meta }) => {
    const { taskId } = data;
    const own = without(data, 'taskId', 'to');
    const next = patchTask(state, taskId, (task) => ({
      terminationRequests: [
        ...(task.terminationRequests ?? []),
        { ...own, requestedAt: meta.occurredAt, ...assertedIn(meta), by: meta.actor.personId, decision: null },
      ],
    }));
    return withHolds(withDoers(next, taskId, meta), taskId);
  },
  told: named({ whom: ['officers', 'asked'], kind: 'request', level: 'info', asks: 'extension_decision' }),
});
