import type { PersonId, TaskId } from '../../shared/party.js';
import type { Instant } from '../../shared/time.js';
import { assertedIn, openObligation, patchTask, taskOf } from '../state/change.js';
import { withHolds } from '../state/holds.js';
import { defineEvent } from './define-event.js';
import { named } from './told.js';

/** 催办: the office asks for an answer by a date; one open nudge a task. Task nudged. */
export interface TaskNudged {
  taskId: TaskId;
  n: number;
  text: string;
  answerDue: Instant;
  to: PersonId[];
}

export const taskNudged = defineEvent<'TaskNudged', TaskNudged>({
  type: 'TaskNudged',
  upcasters: [],
  fold: (state, { data, meta }) => {
    const { taskId, n, text } = data;
    const task = taskOf(state, taskId);
    const next = patchTask(state, taskId, () => ({
      nudges: [...task.nudges, { n, at: meta.occurredAt, ...assertedIn(meta), by: meta.actor.personId, text, answeredAt: null }],
    }));
    const owner = { kind: 'department' as const, departmentId: task.lead };
    const opening = { id: `${taskId}/nudge_answer/${n}`, taskId, kind: 'nudge_answer' as const, owner, due: data.answerDue, generation: 0 };
    return withHolds(openObligation(next, opening, meta.occurredAt), taskId);
  },
  told: named({
    whom: ['lead'],
    kind: 'request',
    level: 'warn',
    starts: ['nudge_answer'],
    clock: ({ taskId, n }) => `${taskId}/nudge_answer/${n}`,
  }),
});
