import type { EventMeta } from '../../shared/event-meta.js';
import type { DepartmentId, FileRef, PersonId, TaskId } from '../../shared/party.js';
import { assertedIn, endObligation, patchTask, withDoers } from '../state/change.js';
import type { Assist } from '../state/index.js';
import { defineEvent } from './define-event.js';
import { named } from './told.js';

/**
 * 配合事项完成: an assist hands the lead its part. Contribution delivered.
 * v2: whom it tells; nobody where v1 did not say.
 */
export interface ContributionDelivered {
  taskId: TaskId;
  departmentId: DepartmentId;
  text: string;
  files: FileRef[];
  late: boolean;
  to: PersonId[];
}

/** Delivered again, it adds to the first: the time is the first's. */
const contributedNow = (assist: Assist, meta: EventMeta): Assist => {
  const { asserted } = assertedIn(meta);
  return assist.contributedAt
    ? assist
    : { ...assist, contributedAt: meta.occurredAt, ...(asserted ? { contributionAsserted: asserted } : {}) };
};

export const contributionDelivered = defineEvent<'ContributionDelivered', ContributionDelivered>({
  type: 'ContributionDelivered',
  upcasters: [(v1) => ({ ...v1, to: [] })],
  fold: (state, { data, meta }) => {
    const next = patchTask(state, data.taskId, (task) => ({
      assists: task.assists.map((one) => (one.departmentId === data.departmentId ? contributedNow(one, meta) : one)),
    }));
    return withDoers(endObligation(next, `${data.taskId}/contribution/${data.departmentId}`, 'met', meta.occurredAt), data.taskId, meta);
  },
  told: named({ whom: ['lead'], kind: 'information', level: 'info' }),
});
