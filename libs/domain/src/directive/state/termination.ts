import type { EventMeta } from '../../shared/event-meta.js';
import type { TaskId } from '../../shared/party.js';
import { assertedIn, endObligation, patchNth, patchTask } from './change.js';
import type { Directive } from './directive.js';

/** The request has its answer and the clock of the answer ends; the task itself is not touched. */
export const decideTermination = (
  state: Directive,
  { taskId, n, reason, granted }: { taskId: TaskId; n: number; reason: string; granted: boolean },
  meta: EventMeta,
): Directive => {
  const decision = { granted, by: meta.actor.personId, at: meta.occurredAt, reason, ...assertedIn(meta) };
  const next = patchTask(state, taskId, (task) => ({
    terminationRequests: patchNth(task.terminationRequests ?? [], n, () => ({ decision })),
  }));
  return endObligation(next, `${taskId}/extension_decision/termination-${n}`, 'met', meta.occurredAt);
};
