import type { PersonId, Role } from '../../../shared/party.js';
import type { Who } from '../../command-meta.js';
import type { Refusal } from '../../refusals.js';
import type { Directive } from '../../state/index.js';
import { when } from '../../../shared/refusing.js';

export const OFFICE: readonly Role[] = ['supervision_officer', 'office_head'];
export const LEADERS: readonly Role[] = ['leader_in_charge', 'issuing_leader'];
export const SUPERVISING: readonly Role[] = [...OFFICE, ...LEADERS];
export const HEAD_AND_ABOVE: readonly Role[] = ['office_head', ...LEADERS];

/** The persons behind an act: who acts, and whom they act for. */
export const persons = ({ actor, authority }: Who): PersonId[] =>
  authority.onBehalfOf ? [actor.personId, authority.onBehalfOf] : [actor.personId];

/**
 * The leader in charge of this very directive and its issuing leader act as such, also without the general role. To be a leader in
 * charge elsewhere gives no say in this one, while whoever issues directives at large may act for this one's issuer.
 */
const holds = (state: Directive | null, who: Who, role: Role): boolean =>
  (role === 'leader_in_charge' && state ? persons(who).includes(state.leaderInCharge) : who.actor.roles.includes(role)) ||
  (role === 'issuing_leader' && state?.issuingLeader === who.actor.personId);

export const hasRole = (state: Directive | null, who: Who, roles: readonly Role[]): boolean =>
  roles.some((role) => holds(state, who, role));

export const roleRequired = (state: Directive | null, who: Who, roles: readonly Role[]): Refusal | null =>
  when(!hasRole(state, who, roles), 'role_required', { roles: roles.join(',') });

/** Refuses whoever is, or acts for, one of `others`. */
export const separated = (who: Who, others: readonly (PersonId | null | undefined)[]): Refusal | null =>
  when(
    persons(who).some((one) => others.includes(one)),
    'separation_of_duties',
    { personId: who.actor.personId },
  );
