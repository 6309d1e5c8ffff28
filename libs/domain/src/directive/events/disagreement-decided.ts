import type { PersonId, TaskId } from '../../shared/party.js';
import { assertedIn, endObligation, patchNth, patchTask } from '../state/change.js';
import { disagreementClock } from '../state/pending.js';
import { defineEvent } from './define-event.js';
import { named } from './told.js';

/** 裁定分歧: the office says who does what; what it changes of the assists follows as an event of its own. Disagreement decided. */
export interface DisagreementDecided {
  taskId: TaskId;
  n: number;
  ruling: string;
  /** Both sides, without whoever the change of the assists tells. */
  to: PersonId[];
}

export const disagreementDecided = defineEvent<'DisagreementDecided', DisagreementDecided>({
  type: 'DisagreementDecided',
  upcasters: [],
  fold: (state, { data, meta }) => {
    const { taskId, n, ruling } = data;
    const decision = { ruling, by: meta.actor.personId, at: meta.occurredAt, ...assertedIn(meta) };
    const next = patchTask(state, taskId, (task) => ({ disagreements: patchNth(task.disagreements ?? [], n, () => ({ decision })) }));
    return endObligation(next, disagreementClock(taskId, n), 'met', meta.occurredAt);
  },
  told: named({ whom: ['lead', 'assists'], kind: 'information', level: 'warn' }),
});
