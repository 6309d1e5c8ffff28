import type { PersonId, TaskId } from '../../shared/party.js';
import { addMs } from '../../shared/time.js';
import type { Instant } from '../../shared/time.js';
import { assertedIn, patchObligations, patchTask, taskOf } from '../state/change.js';
import { suspendedMs, withHolds } from '../state/holds.js';
import { defineEvent } from './define-event.js';
import { named } from './told.js';

/**
 * 恢复办理: a suspension ends, by decision or because its end has come. Task resumed.
 * v2: whom it tells; nobody where v1 did not say.
 * v3: when the clocks that rested are due; null where earlier ones moved each by the time suspended.
 * v4: the superior's date before which the task's had to stay; null where none held it.
 */
export interface TaskResumed {
  taskId: TaskId;
  reason: 'end_of_suspension' | 'decision';
  currentDue: Instant | null;
  to: PersonId[];
  clocks: { id: string; due: Instant }[] | null;
  heldBefore: Instant | null;
}

export const taskResumed = defineEvent<'TaskResumed', TaskResumed>({
  type: 'TaskResumed',
  upcasters: [(v1) => ({ ...v1, to: [] }), (v2) => ({ ...v2, clocks: null }), (v3) => ({ ...v3, heldBefore: null })],
  fold: (state, { data, meta }) => {
    const { suspension } = taskOf(state, data.taskId);
    if (!suspension) return state;
    const shift = suspendedMs(suspension, meta.occurredAt);
    const dues = new Map(data.clocks?.map(({ id, due }) => [id, due]));
    const next = patchTask(state, data.taskId, (task) => ({
      status: suspension.previousStatus,
      suspension: null,
      rests: [
        ...(task.rests ?? []),
        { from: suspension.from, until: meta.occurredAt < suspension.until ? meta.occurredAt : suspension.until },
      ],
      currentDue: data.currentDue,
      dueLedger:
        data.currentDue === null || data.currentDue === task.currentDue
          ? task.dueLedger
          : [
              ...task.dueLedger,
              { kind: 'resumption', at: data.currentDue, setAt: meta.occurredAt, by: meta.actor.personId, ...assertedIn(meta) },
            ],
    }));
    const shifted = patchObligations(
      next,
      (one) => one.taskId === data.taskId && one.heldFor === 'suspension',
      (one) => ({
        due: dues.get(one.id) ?? (one.kind === 'complete' && data.currentDue ? data.currentDue : addMs(one.due, shift)),
        generation: one.generation + 1,
        steps: [],
        restsUntil: undefined,
      }),
    );
    return withHolds(shifted, data.taskId);
  },
  told: named({ whom: ['lead', 'assists', 'contact'], kind: 'information', level: 'warn' }),
});
