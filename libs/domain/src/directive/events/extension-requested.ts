import type { PersonId, TaskId } from '../../shared/party.js';
import type { Instant } from '../../shared/time.js';
import { without } from '../../shared/without.js';
import { assertedIn, patchTask, withDoers } from '../state/change.js';
import { withHolds } from '../state/holds.js';
import { defineEvent } from './define-event.js';
import { named } from './told.js';

/** 申请延期: the lead asks for a later date. Extension asked. */
export interface ExtensionRequested {
  taskId: TaskId;
  n: number;
  cause: string;
  progress: string;
  proposedDue: Instant;
  timely: boolean;
  to: PersonId[];
}

export const extensionRequested = defineEvent<'ExtensionRequested', ExtensionRequested>({
  type: 'ExtensionRequested',
  upcasters: [],
  fold: (state, { data, meta }) => {
    const { taskId } = data;
    const own = without(data, 'taskId', 'to');
    const next = patchTask(state, taskId, (task) => ({
      extensions: [
        ...task.extensions,
        { ...own, requestedAt: meta.occurredAt, ...assertedIn(meta), by: meta.actor.personId, decision: null },
      ],
    }));
    return withHolds(withDoers(next, taskId, meta), taskId);
  },
  told: named({ whom: ['officers', 'asked'], kind: 'request', level: 'info', asks: 'extension_decision' }),
});
