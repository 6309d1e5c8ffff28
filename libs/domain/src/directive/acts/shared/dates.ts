import { LEADERS, type PersonId, type Role } from '../../../shared/party.js';
import type { Instant } from '../../../shared/time.js';
import { roleHolders } from '../../addressees.js';
import type { DecisionContext } from '../../context.js';
import type { Refusal } from '../../refusals.js';
import type { Directive, ExtensionRequest, Task, TerminationRequest } from '../../state/index.js';
import type { Condition } from '../../who-may/conditions.js';
import { first, when } from '../../../shared/refusing.js';
import { HEAD_AND_ABOVE } from './roles.js';
import { statusRequired } from './states.js';

export const pendingExtension = (task: Task): ExtensionRequest | undefined => task.extensions.find((one) => !one.decision);
export const pendingTermination = (task: Task): TerminationRequest | undefined => task.terminationRequests?.find((one) => !one.decision);

/** One thing is asked for at a time: more time, to be standing work, or to end. */
export const nothingAsked = (task: Task): Refusal | null =>
  first(
    when(pendingExtension(task) !== undefined, 'extension_pending', { taskId: task.id }),
    when(task.standingRequest !== null, 'standing_pending', { taskId: task.id }),
    when(pendingTermination(task) !== undefined, 'termination_pending', { taskId: task.id }),
  );

/**
 * Who may move a date: the level that set it. The meeting's own date, a named person's decision and a leader's new limit are
 * the leaders'; a default of the policy, and what was granted on it, is the office head's or above.
 */
export const dateLevel = (task: Task): readonly Role[] => {
  const leaderSet = task.dueOrigin !== 'policy' || task.dueLedger.some((entry) => entry.kind === 'new_limit');
  return leaderSet ? LEADERS : HEAD_AND_ABOVE;
};

/** The office's head may, where no leader has set the date. */
export const POLICY_SET_THE_DATE: Condition<{ task: Task }> = {
  name: 'policy_set_the_date',
  holds: ({ task }) => dateLevel(task) !== LEADERS,
};

/** The level whose clock runs for the answer. */
export const dateLevelOwner = (task: Task): Role => (dateLevel(task) === LEADERS ? 'leader_in_charge' : 'office_head');

/** Whoever is asked for more time: the office, and the level that decides. */
export const askedForTime = ({ state, task }: { state: Directive; task: Task }, ctx: DecisionContext): PersonId[] => [
  ...new Set([...roleHolders(state, task, 'supervision_officer', ctx), ...roleHolders(state, task, dateLevelOwner(task), ctx)]),
];

/** Neither an extension nor a conversion may be asked for once the current date has passed, or while the other is pending. */
export const mayAskForTime = (task: Task, receivedAt: Instant): Refusal | null =>
  first(
    when(task.kind === 'standing', 'standing_never_overdue', { taskId: task.id }),
    statusRequired(task, ['IN_PROGRESS']),
    nothingAsked(task),
    when(task.currentDue !== null && receivedAt > task.currentDue, 'extension_after_expiry', { taskId: task.id, due: task.currentDue }),
  );
