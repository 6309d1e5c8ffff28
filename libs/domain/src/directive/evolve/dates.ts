import type { EventMeta } from '../../shared/event-meta.js';
import type { Directive, DueEntry } from '../state/index.js';
import type { TaskId } from '../../shared/party.js';
import type { Instant } from '../../shared/time.js';
import { without } from '../../shared/without.js';
import { withHolds } from '../state/holds.js';
import { endObligation, isRunning, patchNth, patchObligations, patchTask, withDoers } from '../state/change.js';
import type { EventOf } from '../events/registry.js';

export const extensionRequested = (state: Directive, { data, meta }: EventOf<'ExtensionRequested'>): Directive => {
  const { taskId } = data;
  const own = without(data, 'taskId', 'to');
  const next = patchTask(state, taskId, (task) => ({
    extensions: [...task.extensions, { ...own, requestedAt: meta.occurredAt, by: meta.actor.personId, decision: null }],
  }));
  return withHolds(withDoers(next, taskId, meta), taskId);
};

export const extensionScreened = (state: Directive, { data, meta }: EventOf<'ExtensionScreened'>): Directive =>
  patchTask(state, data.taskId, (task) => ({
    extensions: patchNth(task.extensions, data.n, () => ({ screenedBy: meta.actor.personId })),
  }));

/** The current date moves and its clock starts anew (a generation further); the baseline stays where it was. */
const movedTo = (state: Directive, taskId: TaskId, entry: DueEntry): Directive =>
  patchObligations(
    patchTask(state, taskId, (task) => ({ currentDue: entry.at, dueLedger: [...task.dueLedger, entry] })),
    (one) => one.id === `${taskId}/complete` && isRunning(one),
    (one) => ({ due: entry.at, generation: one.generation + 1, steps: [] }),
  );

const line = (kind: DueEntry['kind'], at: Instant, meta: EventMeta, reason: string): DueEntry => ({
  kind,
  at,
  setAt: meta.occurredAt,
  by: meta.actor.personId,
  reason,
});

const extensionDecided = (state: Directive, event: EventOf<'ExtensionGranted'> | EventOf<'ExtensionRefused'>): Directive => {
  const { data, meta } = event;
  const due = event.type === 'ExtensionGranted' ? event.data.due : null;
  const decision = { granted: due !== null, due, by: meta.actor.personId, at: meta.occurredAt, reason: data.reason };
  const next = patchTask(state, data.taskId, (task) => ({ extensions: patchNth(task.extensions, data.n, () => ({ decision })) }));
  return endObligation(next, `${data.taskId}/extension_decision/${data.n}`, 'met', meta.occurredAt);
};

export const extensionGranted = (state: Directive, event: EventOf<'ExtensionGranted'>): Directive => {
  const { data, meta } = event;
  return withHolds(movedTo(extensionDecided(state, event), data.taskId, line('extension', data.due, meta, data.reason)), data.taskId);
};

export const extensionRefused = (state: Directive, event: EventOf<'ExtensionRefused'>): Directive =>
  withHolds(extensionDecided(state, event), event.data.taskId);

export const dueDateSet = (state: Directive, { data, meta }: EventOf<'DueDateSet'>): Directive =>
  movedTo(state, data.taskId, line(data.kind, data.due, meta, data.reason));

export const standingRequested = (state: Directive, { data, meta }: EventOf<'StandingRequested'>): Directive => {
  const { taskId, ...own } = data;
  const next = patchTask(state, taskId, () => ({ standingRequest: { ...own, by: meta.actor.personId, at: meta.occurredAt } }));
  return withHolds(withDoers(next, taskId, meta), taskId);
};

/** Granted, the task is never overdue again: its date goes, its baseline stays on record. */
export const standingDecided = (state: Directive, { data, meta }: EventOf<'StandingDecided'>): Directive => {
  const { taskId, granted } = data;
  const at = meta.occurredAt;
  const answered = patchObligations(
    state,
    (one) => one.taskId === taskId && one.kind === 'extension_decision' && one.subject === 'standing' && isRunning(one),
    () => ({ status: 'met', endedAt: at }),
  );
  const next = patchTask(answered, taskId, (task) => {
    const asked = task.standingRequest;
    if (!granted || !asked) return { standingRequest: null };
    const standing = { reviewOn: asked.reviewOn, endCondition: asked.endCondition };
    return { standingRequest: null, kind: 'standing', standing, reportCycle: asked.reportCycle, currentDue: null };
  });
  if (!granted) return withHolds(next, taskId);
  const undated = endObligation(next, `${taskId}/complete`, 'cancelled', at);
  return withHolds(endObligation(undated, `${taskId}/plan`, 'cancelled', at), taskId);
};

export const standingReviewed = (state: Directive, { data, meta }: EventOf<'StandingReviewed'>): Directive => {
  const reviewOn = data.reviewOn;
  const next = patchTask(state, data.taskId, (task) => ({
    standing: task.standing && reviewOn ? { ...task.standing, reviewOn } : task.standing,
  }));
  return patchObligations(
    next,
    (one) => one.taskId === data.taskId && one.kind === 'standing_review' && isRunning(one),
    () => ({ status: 'met', heldFor: undefined, endedAt: meta.occurredAt }),
  );
};
