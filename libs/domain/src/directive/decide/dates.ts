import type { Refusal } from '../refusals.js';
import type { ExtensionRequest, Task } from '../state/index.js';
import type { Role } from '../../shared/party.js';
import type { Instant } from '../../shared/time.js';
import { decisionClock, role } from './openings.js';
import {
  HEAD_AND_ABOVE,
  LEADERS,
  OFFICE,
  accept,
  addressees,
  first,
  hasRole,
  headAndClerk,
  leadRequired,
  liveRequired,
  reject,
  roleHolders,
  roleRequired,
  separated,
  statusRequired,
  told,
  textRequired,
  when,
} from './rules.js';
import type { DecideTask } from './rules.js';

export const pendingExtension = (task: Task): ExtensionRequest | undefined => task.extensions.find((one) => !one.decision);

/**
 * Who may move a date: the level that set it. The meeting's own date, a named person's decision and a leader's new limit are
 * the leaders'; a default of the policy, and what was granted on it, is the office head's or above.
 */
export const dateLevel = (task: Task): readonly Role[] => {
  const leaderSet = task.dueOrigin !== 'policy' || task.dueLedger.some((entry) => entry.kind === 'new_limit');
  return leaderSet ? LEADERS : HEAD_AND_ABOVE;
};

/** The level whose clock runs for the answer. */
export const dateLevelOwner = (task: Task): Role => (dateLevel(task) === LEADERS ? 'leader_in_charge' : 'office_head');

/** Neither an extension nor a conversion may be asked for once the current date has passed, or while the other is pending. */
export const mayAskForTime = (task: Task, receivedAt: Instant): Refusal | null =>
  first(
    when(task.kind === 'standing', 'standing_never_overdue', { taskId: task.id }),
    statusRequired(task, ['IN_PROGRESS']),
    when(pendingExtension(task) !== undefined, 'extension_pending', { taskId: task.id }),
    when(task.standingRequest !== null, 'standing_pending', { taskId: task.id }),
    when(task.currentDue !== null && receivedAt > task.currentDue, 'extension_after_expiry', { taskId: task.id, due: task.currentDue }),
  );

/** 延期申请: asked in time it rests the notice ladder until it is answered; silence grants nothing. */
export const requestExtension: DecideTask<'RequestExtension'> = ({ state, task }, { data, meta }, ctx) => {
  const wrong = first(
    leadRequired(task, meta),
    mayAskForTime(task, meta.receivedAt),
    textRequired({ cause: data.cause, progress: data.progress }),
    when(task.currentDue !== null && data.proposedDue <= task.currentDue, 'extension_not_later', { due: task.currentDue }),
  );
  if (wrong) return reject(wrong);
  const n = task.extensions.length + 1;
  const owner = dateLevelOwner(task);
  const asked = [...new Set([...roleHolders(state, task, 'supervision_officer', ctx), ...roleHolders(state, task, owner, ctx)])];
  return accept(
    { type: 'ExtensionRequested', data: { ...data, n, timely: true, to: told(asked, meta) } },
    decisionClock({ state, task }, 'extension_decision', { owner: role(owner), key: n, limit: state.policy.limits.extensionDecision }, ctx),
  );
};

const askedFor = (task: Task, n: number): ExtensionRequest | Refusal => {
  const request = task.extensions.find((one) => one.n === n);
  return request && !request.decision ? request : { code: 'extension_not_pending', params: { taskId: task.id, n } };
};

/** The office's opinion on the way to the level that decides; given once. */
export const screenExtension: DecideTask<'ScreenExtension'> = ({ state, task }, { data, meta }) => {
  const request = askedFor(task, data.n);
  if ('code' in request) return reject(request);
  const wrong = first(
    liveRequired(task),
    roleRequired(state, meta, OFFICE),
    separated(meta, [request.by]),
    when(request.screenedBy !== undefined, 'extension_not_pending', { taskId: task.id, n: data.n, screened: true }),
    textRequired({ opinion: data.opinion }),
  );
  return wrong ? reject(wrong) : accept({ type: 'ExtensionScreened', data });
};

/** 延期批复: by the level that set the date; a grant fixes an explicit date. */
export const decideExtension: DecideTask<'DecideExtension'> = ({ state, task }, { data, meta }, ctx) => {
  const request = askedFor(task, data.n);
  if ('code' in request) return reject(request);
  const { taskId, n, due, reason } = data;
  const wrong = first(
    liveRequired(task),
    roleRequired(state, meta, dateLevel(task)),
    separated(meta, [request.by]),
    data.grant ? null : textRequired({ reason }),
    when(data.grant && !due, 'extension_date_required', { taskId }),
    when(data.grant && due !== undefined && task.currentDue !== null && due <= task.currentDue, 'extension_not_later', {
      due: task.currentDue,
    }),
    when(data.grant && due !== undefined && due <= meta.receivedAt, 'due_in_past', { at: due ?? null }),
  );
  if (wrong) return reject(wrong);
  const to = addressees(ctx, meta, headAndClerk(task.lead));
  const level = dateLevel(task).find((one) => hasRole(state, meta, [one])) ?? null;
  return data.grant && due
    ? accept({ type: 'ExtensionGranted', data: { taskId, n, due, previousDue: task.currentDue, level, reason, to } })
    : accept({ type: 'ExtensionRefused', data: { taskId, n, reason, to } });
};

/**
 * Overdue with none asked, a leader sets a new limit; scoring stays on the baseline. `rejudged` is the explicit, recorded
 * judging of a date anew (a later holiday notice), earlier or later.
 */
export const setDueDate: DecideTask<'SetDueDate'> = ({ state, task }, { data, meta }, ctx) => {
  const overdue = task.currentDue !== null && meta.receivedAt > task.currentDue;
  const wrong = first(
    when(task.kind === 'standing', 'standing_never_overdue', { taskId: task.id }),
    statusRequired(task, ['DISPATCHED', 'IN_PROGRESS']),
    roleRequired(state, meta, data.kind === 'new_limit' ? LEADERS : HEAD_AND_ABOVE),
    when(data.kind === 'new_limit' && pendingExtension(task) !== undefined, 'extension_pending', { taskId: task.id }),
    when(data.kind === 'new_limit' && !overdue, 'task_wrong_state', { taskId: task.id, status: task.status, overdue: false }),
    textRequired({ reason: data.reason }),
    when(data.due === task.currentDue, 'same_as_baseline', { due: data.due }),
    when(data.due <= meta.receivedAt, 'due_in_past', { at: data.due }),
  );
  return wrong ? reject(wrong) : accept({ type: 'DueDateSet', data: { ...data, to: addressees(ctx, meta, headAndClerk(task.lead)) } });
};
