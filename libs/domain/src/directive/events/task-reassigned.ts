import type { DepartmentId, PersonId, TaskId } from '../../shared/party.js';
import type { Instant } from '../../shared/time.js';
import { endTask } from '../state/change.js';
import { defineEvent } from './define-event.js';
import { named } from './told.js';

/**
 * 改派: the task goes on as another task, with another lead. Task reassigned.
 * v2: between whom, the date that ran then, and whether an objection is the ground; null where v1 did not say.
 * v3: the next lead under its own name, and in `to` the persons of the relieved department; nobody where earlier versions did not say.
 */
export interface TaskReassigned {
  taskId: TaskId;
  successor: TaskId;
  reason: string;
  from: DepartmentId | null;
  lead: DepartmentId | null;
  due: Instant | null;
  ground: 'objection' | 'decision' | null;
  to: PersonId[];
}

export const taskReassigned = defineEvent<'TaskReassigned', TaskReassigned>({
  type: 'TaskReassigned',
  upcasters: [
    (v1) => ({ ...v1, from: null, to: null, due: null, ground: null }),
    ({ to: lead, ...v2 }) => ({ ...v2, lead: lead ?? null, to: [] }),
  ],
  fold: (state, { data, meta }) => endTask(state, data.taskId, { status: 'REASSIGNED', successor: data.successor }, meta.occurredAt),
  told: named({ whom: ['relieved'], kind: 'information', level: 'warn' }),
});
