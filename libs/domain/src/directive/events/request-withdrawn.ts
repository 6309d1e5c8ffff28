import type { EventMeta } from '../../shared/event-meta.js';
import type { PersonId, TaskId } from '../../shared/party.js';
import { endObligations, patchNth, patchTask, withDoers } from '../state/change.js';
import { withHolds } from '../state/holds.js';
import { asksFor, type WithdrawableKind } from '../state/pending.js';
import type { Task } from '../state/index.js';
import { defineEvent } from './define-event.js';
import { named } from './told.js';

/**
 * 撤回申请: what was asked for is taken back before it is decided; `n` is its number where it has one. Request withdrawn.
 * v2: so may a request that the task end, and a disagreement brought to the office.
 */
export interface RequestWithdrawn {
  taskId: TaskId;
  kind: WithdrawableKind;
  n: number | null;
  reason: string;
  to: PersonId[];
}

/** Kept as an entry that has ended without a grant, and that says why. */
const takenBack = (task: Task, { kind, n, reason }: RequestWithdrawn, meta: EventMeta): Partial<Task> => {
  const by = { by: meta.actor.personId, at: meta.occurredAt };
  const withdrawn = true as const;
  const nth = n ?? 0;
  switch (kind) {
    case 'extension':
      return { extensions: patchNth(task.extensions, nth, () => ({ withdrawn, decision: { granted: false, due: null, reason, ...by } })) };
    case 'termination':
      return {
        terminationRequests: patchNth(task.terminationRequests ?? [], nth, () => ({
          withdrawn,
          decision: { granted: false, reason, ...by },
        })),
      };
    case 'standing':
      return { standingRequest: null };
    case 'closure':
      return {
        status: 'IN_PROGRESS',
        closures: patchNth(task.closures, nth, () => ({ withdrawn, outcome: { approved: false, opinion: reason, ...by } })),
      };
    case 'disagreement':
      return { disagreements: patchNth(task.disagreements ?? [], nth, () => ({ withdrawn, decision: { ruling: reason, ...by } })) };
    case 'answer': {
      const ofLead = task.responses.find((one) => one.n === nth)?.departmentId === task.lead;
      return {
        responses: patchNth(task.responses, nth, () => ({ withdrawn, decision: { upheld: false, reason, ...by } })),
        status: ofLead && task.status === 'OBJECTED' ? (task.receivedAt ? 'IN_PROGRESS' : 'DISPATCHED') : task.status,
      };
    }
  }
};

export const requestWithdrawn = defineEvent<'RequestWithdrawn', RequestWithdrawn>({
  type: 'RequestWithdrawn',
  upcasters: [(v1) => v1],
  fold: (state, { data, meta }) => {
    const ends = new Set(asksFor(state, data.taskId, data).map(({ id }) => id));
    const ended = endObligations(state, ({ id }) => ends.has(id), 'cancelled', meta.occurredAt);
    const next = patchTask(ended, data.taskId, (task) => takenBack(task, data, meta));
    return withHolds(withDoers(next, data.taskId, meta), data.taskId);
  },
  told: named({ whom: ['asked'], kind: 'information', level: 'info' }),
});
