import type { DepartmentId, TaskId } from '../../shared/party.js';
import type { Instant } from '../../shared/time.js';
import { takenOver } from '../state/taking-over.js';
import { defineEvent } from './define-event.js';
import { nobody } from './told.js';

/**
 * 承接: a unit goes on in the place of one that ended, with the dates and receipts that there were, and it is nobody's fault. Task taken over.
 * It is no new task: pending requests and clocks go on too.
 */
export interface TaskTakenOver {
  taskId: TaskId;
  /** The unit that ended. */
  from: DepartmentId;
  departmentId: DepartmentId;
  reason: string;
  /** When its own receipt is due, where the unit before it had not signed; null = there is nothing to sign for. */
  receiptDue: Instant | null;
}

export const taskTakenOver = defineEvent<'TaskTakenOver', TaskTakenOver>({
  type: 'TaskTakenOver',
  upcasters: [],
  fold: (state, { data, meta }) => takenOver(state, data, meta.occurredAt),
  told: nobody('the succession of the unit tells its successor once, not task by task'),
});
