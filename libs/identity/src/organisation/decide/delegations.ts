import type { Instant, PersonId, Role } from '@duban/domain';
import { permitsSomewhere } from '../../permissions/permits.js';
import { departmentsAt } from '../organisation.model.js';
import type { Post } from '../organisation.model.js';
import { endable, inOrder, isFree, isOpen, only, part, refuse } from './context.js';
import type { Decide, OrganisationContext } from './context.js';
import { notForOneself } from './posts.js';
import { unitsExist } from './units.js';

/** Rights that go with the person: an audit's terms are its auditor's own, and the roster is kept by whoever was named for it. */
const PERSONAL: readonly Role[] = ['auditor', 'administrator', 'system'];

const ownOrAdministrator = (ctx: OrganisationContext, ...people: PersonId[]): void => {
  if (!ctx.administrator && !people.includes(ctx.actorId)) refuse('not_your_own', { personId: ctx.actorId });
};

const holdsIn = (post: Post, role: Role, departmentId: string | null, at: string): boolean =>
  post.roles.includes(role) &&
  (departmentId === null ||
    (role === 'leader_in_charge' ? departmentsAt(post.charges, at).includes(departmentId) : post.departmentId === departmentId));

export const grantDelegation: Decide<'GrantDelegation'> = (roster, { delegationId, ...given }, ctx) => {
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
  const beyond = actions?.find((action) => !permitsSomewhere({ roles }, action));
  if (beyond !== undefined) refuse('delegation_beyond_own', { action: beyond });
  return only({ type: 'DelegationGranted', data: { delegation: { id: delegationId, ...given } } });
};

/** An end that reached back would take the ground from under what was done in good faith. */
const notBack = (ctx: OrganisationContext, until: Instant): void => {
  if (until < ctx.now) refuse('period_in_past', { until });
};

/** By the principal, by the delegate who gives it back, or by an administrator. */
export const endDelegation: Decide<'EndDelegation'> = ({ organisation }, data, ctx) => {
  const delegation = part(organisation.delegations, data.delegationId);
  ownOrAdministrator(ctx, delegation.principalId, delegation.delegateId);
  notBack(ctx, data.until);
  if (delegation.from > data.until) return only({ type: 'DelegationEnded', data: { ...data, until: delegation.from } });
  endable(delegation, data.until, delegation.id);
  return only({ type: 'DelegationEnded', data });
};

export const recordAbsence: Decide<'RecordAbsence'> = ({ organisation }, { absenceId, ...given }, ctx) => {
  isFree(organisation.absences, absenceId);
  part(organisation.people, given.personId);
  ownOrAdministrator(ctx, given.personId);
  inOrder(given);
  if (given.until === null || given.until <= ctx.now) refuse('period_in_past', { until: given.until });
  return only({ type: 'AbsenceRecorded', data: { absence: { id: absenceId, ...given } } });
};

export const endAbsence: Decide<'EndAbsence'> = ({ organisation }, data, ctx) => {
  const absence = part(organisation.absences, data.absenceId);
  ownOrAdministrator(ctx, absence.personId);
  notBack(ctx, data.until);
  if (absence.from > data.until) return only({ type: 'AbsenceEnded', data: { ...data, until: absence.from } });
  endable(absence, data.until, absence.id);
  return only({ type: 'AbsenceEnded', data });
};
