import type { EventMeta } from '../../shared/event-meta.js';
import type { TaskId } from '../../shared/party.js';
import type { Instant } from '../../shared/time.js';
import { assertedIn, endObligation, patchNth, patchTask } from './change.js';
import type { Directive } from './directive.js';

/** The request has its answer (`due`: null = refused) and the clock of the answer ends; the date itself is not touched. */
export const decideExtension = (
  state: Directive,
  { taskId, n, reason }: { taskId: TaskId; n: number; reason: string },
  due: Instant | null,
  meta: EventMeta,
): Directive => {
  const decision = { granted: due !== null, due, by: meta.actor.personId, at: meta.occurredAt, reason, ...assertedIn(meta) };
  const next = patchTask(state, taskId, (task) => ({ extensions: patchNth(task.extensions, n, () => ({ decision })) }));
  return endObligation(next, `${taskId}/extension_decision/${n}`, 'met', meta.occurredAt);
};
