import type { DepartmentId, PersonId, TaskId } from '../../shared/party.js';
import type { Instant } from '../../shared/time.js';
import type { ValueChange } from '../../shared/value-change.js';
import { endObligations, openObligation, patchTask } from '../state/change.js';
import { withHolds } from '../state/holds.js';
import type { Directive, Obligation, ObligationOpening, Task } from '../state/index.js';
import { defineEvent } from './define-event.js';
import { named } from './told.js';

interface AssistPart {
  departmentId: DepartmentId;
  duty: string;
  contributionDue: Instant | null;
}

/** 调整配合单位: who assists besides, who no longer, and whose part or date is another. Assists amended. */
export interface AssistsAmended {
  taskId: TaskId;
  reason: string;
  added: AssistPart[];
  changed: { departmentId: DepartmentId; duty?: ValueChange<string>; contributionDue?: ValueChange<Instant | null> }[];
  removed: AssistPart[];
  /** Clocks that begin, or begin anew. */
  obligations: ObligationOpening[];
  to: PersonId[];
}

const amended = (task: Task, { added, changed, removed }: AssistsAmended, at: Instant): Partial<Task> => {
  const gone = new Set(removed.map(({ departmentId }) => departmentId));
  const kept = task.assists.flatMap((one) => {
    if (gone.has(one.departmentId)) return [];
    const change = changed.find(({ departmentId }) => departmentId === one.departmentId);
    if (!change) return [one];
    const contributionDue = change.contributionDue ? change.contributionDue.to : one.contributionDue;
    return [{ ...one, duty: change.duty?.to ?? one.duty, contributionDue }];
  });
  const former = [...new Set([...(task.formerAssists ?? []), ...gone])].filter(
    (id) => !added.some(({ departmentId }) => departmentId === id),
  );
  return {
    ...(former.length > 0 || task.formerAssists ? { formerAssists: former } : {}),
    assists: [...kept, ...added.map((one) => ({ ...one, receivedAt: null, contributedAt: null }))],
    // Only the department itself clears its block, and it is no part of the task any more.
    blocks: task.blocks.map((block) => (gone.has(block.departmentId) && !block.clearedAt ? { ...block, clearedAt: at } : block)),
  };
};

/** What the parts that end, or have no date any more, still owed. */
const endedWith = (state: Directive, { taskId, removed, changed }: AssistsAmended): ((one: Obligation) => boolean) => {
  const undated = changed.filter(({ contributionDue }) => contributionDue?.to === null);
  const blocks = state.tasks[taskId]?.blocks.filter((block) => removed.some(({ departmentId }) => departmentId === block.departmentId));
  const ended = new Set([
    ...removed.flatMap(({ departmentId }) => [`${taskId}/receipt/${departmentId}`, `${taskId}/contribution/${departmentId}`]),
    ...undated.map(({ departmentId }) => `${taskId}/contribution/${departmentId}`),
    ...(blocks ?? []).map(({ n }) => `${taskId}/block_answer/${n}`),
  ]);
  return ({ id }) => ended.has(id);
};

export const assistsAmended = defineEvent<'AssistsAmended', AssistsAmended>({
  type: 'AssistsAmended',
  // v2: the kinds of clocks are one more.
  upcasters: [(v1) => v1],
  fold: (state, { data, meta }) => {
    const at = meta.occurredAt;
    const ended = endObligations(state, endedWith(state, data), 'cancelled', at);
    const next = patchTask(ended, data.taskId, (task) => amended(task, data, at));
    return withHolds(
      data.obligations.reduce((all, opening) => openObligation(all, opening, at), next),
      data.taskId,
    );
  },
  told: named<AssistsAmended>({
    whom: ['lead', 'assists', 'relieved'],
    kind: 'information',
    level: 'warn',
    starts: ['receipt', 'contribution'],
    untold: { obligations: [] },
  }),
});
