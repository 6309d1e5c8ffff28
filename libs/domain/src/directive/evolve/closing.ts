import type { Directive } from '../state/index.js';
import { without } from '../../shared/without.js';
import { withHolds } from '../state/holds.js';
import { cancelObligations, endObligation, isRunning, patchNth, patchObligations, patchTask, withDoers } from '../state/change.js';
import type { EventOf } from '../events/registry.js';

export const closureRequested = (state: Directive, { data, meta }: EventOf<'ClosureRequested'>): Directive => {
  const { taskId } = data;
  const own = without(data, 'taskId', 'to');
  const next = patchTask(state, taskId, (task) => ({
    status: 'CLOSURE_REVIEW',
    closures: [...task.closures, { ...own, requestedAt: meta.occurredAt, by: meta.actor.personId, signatures: [], outcome: null }],
  }));
  return withHolds(withDoers(next, taskId, meta), taskId);
};

/** The review clock that was running is answered, whichever level finally signed. */
const reviewed = (state: Directive, taskId: string, at: string): Directive =>
  patchObligations(
    state,
    (one) => one.taskId === taskId && one.kind === 'review' && isRunning(one),
    () => ({ status: 'met', heldFor: undefined, endedAt: at }),
  );

export const closureSigned = (state: Directive, { data, meta }: EventOf<'ClosureSigned'>): Directive => {
  const at = meta.occurredAt;
  const { level, role, meaning, opinion } = data;
  const onBehalfOf = meta.authority.onBehalfOf;
  const signature = { level, role, meaning, actor: meta.actor, ...(onBehalfOf ? { onBehalfOf } : {}), at, opinion };
  const next = patchTask(state, data.taskId, (task) => ({
    closures: patchNth(task.closures, data.n, (closure) => ({
      signatures: [...closure.signatures, signature],
      level: data.nextLevel ?? level,
      passedUp: [...new Set([...closure.passedUp, ...data.passedUp])],
      outcome: data.nextLevel === null ? { approved: true, at, opinion } : null,
    })),
  }));
  return reviewed(next, data.taskId, at);
};

/** Back to the original department; the old date keeps running. */
export const closureReturned = (state: Directive, { data, meta }: EventOf<'ClosureReturned'>): Directive => {
  const outcome = { approved: false, at: meta.occurredAt, opinion: data.opinion };
  const next = patchTask(state, data.taskId, (task) => ({
    status: 'IN_PROGRESS',
    closures: patchNth(task.closures, data.n, () => ({ outcome })),
  }));
  return withHolds(reviewed(next, data.taskId, meta.occurredAt), data.taskId);
};

export const taskCompleted = (state: Directive, { data, meta }: EventOf<'TaskCompleted'>): Directive => {
  const next = patchTask(state, data.taskId, () => ({ status: 'COMPLETED', completedAt: meta.occurredAt, suspension: null }));
  const met = endObligation(next, `${data.taskId}/complete`, 'met', meta.occurredAt);
  return cancelObligations(met, data.taskId, meta.occurredAt);
};
