import type { PersonId, Role } from '../../../shared/party.js';
import type { Who } from '../../command-meta.js';
import type { DecisionContext } from '../../context.js';
import type { Refusal } from '../../refusals.js';
import type { Task } from '../../state/index.js';
import { first, when } from '../../../shared/refusing.js';
import { apartFromDepartments } from '../../who-may/allowed.js';

export const LEADERS: readonly Role[] = ['leader_in_charge', 'issuing_leader'];
export const SUPERVISING: readonly Role[] = ['supervision_officer', 'office_head', ...LEADERS];
export const HEAD_AND_ABOVE: readonly Role[] = ['office_head', ...LEADERS];

/** The persons behind an act: who acts, and whom they act for. */
export const persons = ({ actor, authority }: Who): PersonId[] =>
  authority.onBehalfOf ? [actor.personId, authority.onBehalfOf] : [actor.personId];

/** The role of the supervising side that somebody acts in; null for a department. */
export const actingRole = ({ accountable }: Who): Role | null => (accountable.kind === 'role' ? accountable.role : null);

/** Refuses whoever is, or acts for, one of `others`. */
export const separated = (who: Who, others: readonly (PersonId | null | undefined)[]): Refusal | null =>
  when(
    persons(who).some((one) => others.includes(one)),
    'separation_of_duties',
    { personId: who.actor.personId },
  );

/** Refuses whoever did a part of the work, asked for what is decided, or serves in a department that has a part in it. */
export const apartFrom = (
  { lead, assists }: Pick<Task, 'lead' | 'assists'>,
  others: readonly (PersonId | null | undefined)[],
  who: Who,
  ctx: DecisionContext,
): Refusal | null =>
  first(separated(who, others), apartFromDepartments([lead, ...assists.map(({ departmentId }) => departmentId)], who, ctx));
