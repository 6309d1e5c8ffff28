import type { DepartmentId, TaskId } from '../../shared/party.js';
import { assertedIn, patchTask, withDoers } from '../state/change.js';
import { withHolds } from '../state/holds.js';
import type { DispatchResponse } from '../state/index.js';
import { defineEvent } from './define-event.js';
import { nobody } from './told.js';

/** 交办回复: explained only, cannot be solved now, or 职责异议, an objection; satisfies no clock. Dispatch answered. */
export interface DispatchAnswered {
  taskId: TaskId;
  n: number;
  kind: DispatchResponse['kind'];
  departmentId: DepartmentId;
  cause: string;
  done?: string;
  next?: string;
  proposedDepartmentId?: DepartmentId;
}

export const dispatchAnswered = defineEvent<'DispatchAnswered', DispatchAnswered>({
  type: 'DispatchAnswered',
  upcasters: [],
  fold: (state, { data, meta }) => {
    const { taskId, ...own } = data;
    const next = patchTask(state, taskId, (task) => ({
      status: own.departmentId === task.lead ? 'OBJECTED' : task.status,
      responses: [...task.responses, { ...own, at: meta.occurredAt, ...assertedIn(meta), by: meta.actor.personId, decision: null }],
    }));
    return withHolds(withDoers(next, taskId, meta), taskId);
  },
  told: nobody('not yet: the office finds it among what waits, and the clock of its decision tells when that runs late'),
});
