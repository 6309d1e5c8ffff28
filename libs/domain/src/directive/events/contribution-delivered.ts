import type { EventMeta } from '../../shared/event-meta.js';
import type { DepartmentId, FileRef, PersonId, TaskId } from '../../shared/party.js';
import type { Instant } from '../../shared/time.js';
import { assertedIn, endObligation, patchTask, taskOf, withDoers } from '../state/change.js';
import type { Assist, Directive } from '../state/index.js';
import { defineEvent } from './define-event.js';
import { named } from './told.js';

/**
 * 配合事项完成: an assist hands the lead its part. Contribution delivered.
 * v2: whom it tells; nobody where v1 did not say.
 * v3: of a unit that gathers what each of a group has done, the whole of that.
 */
export interface ContributionDelivered {
  taskId: TaskId;
  departmentId: DepartmentId;
  text: string;
  files: FileRef[];
  late: boolean;
  gathered?: true;
  to: PersonId[];
}

/** Delivered again, it adds to the first: the time is the first's. */
const contributedNow = (assist: Assist, meta: EventMeta): Assist => {
  const { asserted } = assertedIn(meta);
  return assist.contributedAt
    ? assist
    : { ...assist, contributedAt: meta.occurredAt, ...(asserted ? { contributionAsserted: asserted } : {}) };
};

/** Handed over again, it adds to the first. */
const gathered = (state: Directive, taskId: TaskId, at: Instant): Directive => {
  const { group } = taskOf(state, taskId);
  if (!group || group.gatheredAt !== undefined) return state;
  const members = Object.values(state.tasks).filter((one) => one.group?.id === group.id);
  return {
    ...state,
    tasks: { ...state.tasks, ...Object.fromEntries(members.map((one) => [one.id, { ...one, group: { ...group, gatheredAt: at } }])) },
  };
};

export const contributionDelivered = defineEvent<'ContributionDelivered', ContributionDelivered>({
  type: 'ContributionDelivered',
  upcasters: [(v1) => ({ ...v1, to: [] }), (v2) => v2],
  fold: (state, { data, meta }) => {
    if (data.gathered) return withDoers(gathered(state, data.taskId, meta.occurredAt), data.taskId, meta);
    const next = patchTask(state, data.taskId, (task) => ({
      assists: task.assists.map((one) => (one.departmentId === data.departmentId ? contributedNow(one, meta) : one)),
    }));
    return withDoers(endObligation(next, `${data.taskId}/contribution/${data.departmentId}`, 'met', meta.occurredAt), data.taskId, meta);
  },
  told: named({ whom: ['lead', 'contact'], kind: 'information', level: 'info' }),
});
