import type { EventMeta } from '../../shared/event-meta.js';
import type { TaskId } from '../../shared/party.js';
import type { Instant } from '../../shared/time.js';
import { assertedIn, isRunning, patchObligations, patchTask } from './change.js';
import type { Directive } from './directive.js';
import type { DueEntry } from './task.js';

export const dueEntry = (kind: DueEntry['kind'], at: Instant, meta: EventMeta, reason: string): DueEntry => ({
  kind,
  at,
  setAt: meta.occurredAt,
  by: meta.actor.personId,
  reason,
  ...assertedIn(meta),
});

/** The current date moves and its clock starts anew (a generation further); the baseline stays where it was. */
export const moveDue = (state: Directive, taskId: TaskId, entry: DueEntry): Directive =>
  patchObligations(
    patchTask(state, taskId, (task) => ({ currentDue: entry.at, dueLedger: [...task.dueLedger, entry] })),
    (one) => one.id === `${taskId}/complete` && isRunning(one),
    (one) => ({ due: entry.at, generation: one.generation + 1, steps: [], restsUntil: undefined }),
  );
