import type { PersonId, Role, TaskId } from '../../shared/party.js';
import type { Instant } from '../../shared/time.js';
import { dueEntry, moveDue } from '../state/due-ledger.js';
import { decideExtension } from '../state/extension.js';
import { withHolds } from '../state/holds.js';
import { defineEvent } from './define-event.js';
import { named } from './told.js';

/**
 * 同意延期: the date moves to the one the answer fixes. Extension granted.
 * v2: the date it moves, and on the level of which role it was granted; null where v1 did not say.
 */
export interface ExtensionGranted {
  taskId: TaskId;
  n: number;
  due: Instant;
  previousDue: Instant | null;
  level: Role | null;
  reason: string;
  to: PersonId[];
}

export const extensionGranted = defineEvent<'ExtensionGranted', ExtensionGranted>({
  type: 'ExtensionGranted',
  upcasters: [(v1) => ({ ...v1, previousDue: null, level: null })],
  fold: (state, { data, meta }) => {
    const next = decideExtension(state, data, data.due, meta);
    return withHolds(moveDue(next, data.taskId, dueEntry('extension', data.due, meta, data.reason)), data.taskId);
  },
  told: named({ whom: ['lead'], kind: 'information', level: 'info' }),
});
