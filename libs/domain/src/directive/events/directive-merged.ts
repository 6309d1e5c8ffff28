import type { DirectiveId, TaskId } from '../../shared/party.js';
import type { Instant } from '../../shared/time.js';
import { endObligations } from '../state/change.js';
import type { TaskStatus } from '../state/index.js';
import { defineEvent } from './define-event.js';
import { nobody } from './told.js';

/** A live task that leaves its directive or ends with it, as it stood. */
export interface TaskThen {
  taskId: TaskId;
  status: TaskStatus;
  receivedAt: Instant | null;
  baselineDue: Instant | null;
  currentDue: Instant | null;
  late: boolean;
}

interface MergedTask extends TaskThen {
  outcome: 'carried' | 'ended';
}

/**
 * 并入他案: the directive goes on inside another one. Directive merged into another.
 * v2: what became of each live task; null where v1 did not say.
 */
export interface DirectiveMerged {
  into: DirectiveId;
  reason: string;
  tasks: MergedTask[] | null;
}

export const directiveMerged = defineEvent<'DirectiveMerged', DirectiveMerged>({
  type: 'DirectiveMerged',
  upcasters: [(v1) => ({ ...v1, tasks: null })],
  fold: (state, { data, meta }) =>
    endObligations({ ...state, status: 'MERGED', mergedInto: data.into }, () => true, 'cancelled', meta.occurredAt),
  told: nobody('each of its tasks that ends here or goes on there tells its departments'),
});
