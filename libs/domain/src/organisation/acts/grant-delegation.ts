import type { DepartmentId, PersonId, Role } from '../../shared/party.js';
import { span } from './shared/asked.js';
import type { Spanned } from './shared/asked.js';
import { concerned, consenting, needsConsent } from './shared/consent.js';
import { PERSONAL, holdsIn, mutualTo, ownOrAdministrator } from './shared/delegations.js';
import { notForOneself } from './shared/posts.js';
import { inOrder, isFree, only, part, refuse } from './shared/rules.js';
import { unitsExist } from './shared/units.js';
import { isOpen } from '../state/organisation-state.js';
import type { Validity } from '../../shared/validity.js';
import { defineAct } from './define-act.js';

export type GrantDelegation = Validity & {
  delegationId: string;
  principalId: PersonId;
  delegateId: PersonId;
  roles: Role[];
  departmentId: DepartmentId | null;
  actions: string[] | null;
  reference: string;
};

type Asked = Spanned<Omit<GrantDelegation, 'delegationId' | 'principalId'>> & {
  principalId?: PersonId | undefined;
};

/** 授权: for a period somebody acts with another’s roles. A leader’s, granted by another, wait for consent. */
export const grantDelegation = defineAct<'GrantDelegation', Asked, GrantDelegation>({
  type: 'GrantDelegation',
  complete: ({ principalId, from, until, ...given }, on) => ({
    ...{ delegationId: on.newId, principalId: principalId ?? on.personId },
    ...given,
    ...span({ from, until }, on),
  }),
  decide: (roster, { delegationId, ...given }, ctx) => {
    const { principalId, delegateId, roles, departmentId, actions } = given;
    isFree(roster.organisation.delegations, delegationId);
    ownOrAdministrator(ctx, principalId);
    notForOneself(ctx, delegateId);
    part(roster.organisation.people, principalId);
    part(roster.organisation.people, delegateId);
    if (principalId === delegateId) refuse('delegation_to_self');
    inOrder(given);
    // A period has an end, and a right cannot be handed on for a time in which nobody could have known of it.
    if (given.until === null || given.until <= ctx.now) refuse('period_in_past', { until: given.until });
    if (given.from < ctx.now) refuse('period_in_past', { from: given.from });
    if (departmentId !== null) unitsExist(roster, [departmentId], ctx.now);
    const posts = Object.values(roster.organisation.posts).filter((post) => post.personId === principalId && isOpen(post, given.from));
    for (const role of roles) {
      if (PERSONAL.includes(role)) refuse('role_not_delegable', { role });
      // Own posts only: what was handed on to somebody is not theirs to hand on.
      if (!posts.some((post) => holdsIn(post, role, departmentId, given.from))) refuse('delegation_beyond_own', { role });
    }
    const beyond = actions?.find((action) => !ctx.permitsSomewhere(roles, action));
    if (beyond !== undefined) refuse('delegation_beyond_own', { action: beyond });
    const mutual = mutualTo(roster.organisation, given);
    if (mutual) refuse('delegation_mutual', { delegationId: mutual.id });
    const asks = needsConsent(ctx, given);
    const { actorId } = ctx;
    const to = concerned(given, asks ? consenting(roster.organisation, given, actorId, ctx.now) : []);
    const delegation = { id: delegationId, ...given };
    return only({ type: 'DelegationGranted', data: { delegation, consentAskedBy: asks ? actorId : null, to } });
  },
});
