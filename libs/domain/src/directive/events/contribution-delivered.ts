import type { DepartmentId, FileRef, TaskId } from '../../shared/party.js';
import { endObligation, patchTask, withDoers } from '../state/change.js';
import { defineEvent } from './define-event.js';
import { nobody } from './told.js';

/** 配合事项完成: an assist hands the lead its part. Contribution delivered. */
export interface ContributionDelivered {
  taskId: TaskId;
  departmentId: DepartmentId;
  text: string;
  files: FileRef[];
  late: boolean;
}

export const contributionDelivered = defineEvent<'ContributionDelivered', ContributionDelivered>({
  type: 'ContributionDelivered',
  upcasters: [],
  fold: (state, { data, meta }) => {
    const next = patchTask(state, data.taskId, (task) => ({
      assists: task.assists.map((one) =>
        one.departmentId === data.departmentId ? { ...one, contributedAt: one.contributedAt ?? meta.occurredAt } : one,
      ),
    }));
    return withDoers(endObligation(next, `${data.taskId}/contribution/${data.departmentId}`, 'met', meta.occurredAt), data.taskId, meta);
  },
  told: nobody('not yet: the lead reads it at the task'),
});
