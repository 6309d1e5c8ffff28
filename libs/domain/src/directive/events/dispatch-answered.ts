import type { DepartmentId, PersonId, TaskId } from '../../shared/party.js';
import { assertedIn, patchTask, withDoers } from '../state/change.js';
import { withHolds } from '../state/holds.js';
import type { DispatchResponse } from '../state/index.js';
import { defineEvent } from './define-event.js';
import { named } from './told.js';

/**
 * 交办回复: explained only, cannot be solved now, or 职责异议, an objection; satisfies no clock. Dispatch answered.
 * v2: whom it tells; nobody where v1 did not say.
 */
export interface DispatchAnswered {
  taskId: TaskId;
  n: number;
  kind: DispatchResponse['kind'];
  departmentId: DepartmentId;
  cause: string;
  done?: string;
  next?: string;
  proposedDepartmentId?: DepartmentId;
  to: PersonId[];
}

export const dispatchAnswered = defineEvent<'DispatchAnswered', DispatchAnswered>({
  type: 'DispatchAnswered',
  upcasters: [(v1) => ({ ...v1, to: [] })],
  fold: (state, { data, meta }) => {
    const { taskId, to: _, ...own } = data;
    const next = patchTask(state, taskId, (task) => ({
      status: own.departmentId === task.lead ? 'OBJECTED' : task.status,
      responses: [...task.responses, { ...own, at: meta.occurredAt, ...assertedIn(meta), by: meta.actor.personId, decision: null }],
    }));
    return withHolds(withDoers(next, taskId, meta), taskId);
  },
  told: named({ whom: ['office_head', 'contact'], kind: 'request', level: 'warn', asks: 'response_decision' }),
});
