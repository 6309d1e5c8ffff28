import type { PersonId, TaskId } from '../../shared/party.js';
import type { Instant } from '../../shared/time.js';
import { isRunning, patchObligations } from '../state/change.js';
import { moveDue } from '../state/due-ledger.js';
import { defineEvent } from './define-event.js';
import { named } from './told.js';

/**
 * 时限重新起算: a clock counts anew. Clock restarted. Its date had passed while it rested, and it gets a short limit (`moved`), or, where the
 * date stands, its ladder begins only then; or it gives way to a date that was corrected.
 */
export interface ClockRestarted {
  taskId: TaskId;
  obligationId: string;
  ground: 'hold_ended' | 'date_corrected';
  due: Instant;
  moved: boolean;
  to: PersonId[];
}

/** Whether it moves the date of the task itself. */
export const movesDate = ({ taskId, obligationId, moved }: Pick<ClockRestarted, 'taskId' | 'obligationId' | 'moved'>): boolean =>
  moved && obligationId === `${taskId}/complete`;

export const clockRestarted = defineEvent<'ClockRestarted', ClockRestarted>({
  type: 'ClockRestarted',
  upcasters: [],
  fold: (state, { data, meta }) => {
    const { taskId, obligationId, due, moved } = data;
    if (movesDate(data)) return moveDue(state, taskId, { kind: 'hold_ended', at: due, setAt: meta.occurredAt, by: meta.actor.personId });
    return patchObligations(
      state,
      (one) => one.id === obligationId && isRunning(one),
      (one) => (moved ? { due, generation: one.generation + 1, steps: [], restsUntil: due } : { restsUntil: due }),
    );
  },
  told: named({ whom: ['owner'], kind: 'information', level: 'info', clock: ({ obligationId }) => obligationId }),
});
