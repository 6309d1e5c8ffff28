import type { DepartmentId, Party, PersonId, TaskId } from '../../shared/party.js';
import { without } from '../../shared/without.js';
import { assertedIn, patchTask, withDoers } from '../state/change.js';
import { defineEvent } from './define-event.js';
import { named } from './told.js';

/** 提请协调: a department is blocked (受阻) and names who must act. Coordination asked. */
export interface BlockRaised {
  taskId: TaskId;
  n: number;
  departmentId: DepartmentId;
  waitingFor: Party;
  cause: string;
  request: string;
  to: PersonId[];
}

export const blockRaised = defineEvent<'BlockRaised', BlockRaised>({
  type: 'BlockRaised',
  upcasters: [],
  fold: (state, { data, meta }) => {
    const { taskId } = data;
    const own = without(data, 'taskId', 'to');
    const next = patchTask(state, taskId, (task) => ({
      blocks: [
        ...task.blocks,
        { ...own, raisedAt: meta.occurredAt, ...assertedIn(meta), by: meta.actor.personId, answeredAt: null, clearedAt: null },
      ],
    }));
    return withDoers(next, taskId, meta);
  },
  told: named({
    whom: ['asked'],
    kind: 'request',
    level: 'warn',
    clock: ({ taskId, n }) => `${taskId}/block_answer/${n}`,
    asks: 'block_answer',
  }),
});
