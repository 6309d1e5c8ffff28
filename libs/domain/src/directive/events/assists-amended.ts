import type { DepartmentId, PersonId, TaskId } from '../../shared/party.js';
import type { Instant } from '../../shared/time.js';
import type { ValueChange } from '../../shared/value-change.js';
import { endObligations, openObligation, patchTask } from '../state/change.js';
import { withHolds } from '../state/holds.js';
import { partsEnded } from '../state/parts-ended.js';
import type { Obligation, ObligationOpening, Task } from '../state/index.js';
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

const amended = (task: Task, { added, changed }: AssistsAmended): Partial<Task> => ({
  assists: [
    ...task.assists.map((one) => {
      const change = changed.find(({ departmentId }) => departmentId === one.departmentId);
      const contributionDue = change?.contributionDue ? change.contributionDue.to : one.contributionDue;
      return change ? { ...one, duty: change.duty?.to ?? one.duty, contributionDue } : one;
    }),
    ...added.map((one) => ({ ...one, receivedAt: null, contributedAt: null })),
  ],
  ...(task.formerAssists
    ? { formerAssists: task.formerAssists.filter((id) => added.every(({ departmentId }) => departmentId !== id)) }
    : {}),
});

/** What the parts that have no date any more still owed. */
const undated = ({ taskId, changed }: AssistsAmended): ((one: Obligation) => boolean) => {
  const ended = new Set(
    changed.flatMap(({ departmentId, contributionDue }) =>
      contributionDue?.to === null ? [`${taskId}/contribution/${departmentId}`] : [],
    ),
  );
  return ({ id }) => ended.has(id);
};

export const assistsAmended = defineEvent<'AssistsAmended', AssistsAmended>({
  type: 'AssistsAmended',
  // v2: the kinds of clocks are one more.
  upcasters: [(v1) => v1],
  fold: (state, { data, meta }) => {
    const at = meta.occurredAt;
    const removed = data.removed.map(({ departmentId }) => departmentId);
    const ended = endObligations(partsEnded(state, data.taskId, removed, at), undated(data), 'cancelled', at);
    const next = patchTask(ended, data.taskId, (task) => amended(task, data));
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
