import type { Instant, PersonId, Role } from '@duban/domain';
import { takesTasks } from '../organisation.model.js';
import type { AuditScope, Department, Post } from '../organisation.model.js';
import { endable, inOrder, isFree, isOpen, only, overlap, part, refuse, signOf } from './context.js';
import type { Decide, OrganisationContext, Roster } from './context.js';
import { isSame, openSpan, unitsExist } from './units.js';

const DOING: readonly Role[] = ['department_head', 'clerk'];
const OFFICE: readonly Role[] = ['supervision_officer', 'office_head'];

/** Whoever keeps the roster could otherwise make themselves anything. */
export const notForOneself = (ctx: OrganisationContext, personId: PersonId): void => {
  if (ctx.administrator && personId === ctx.actorId) refuse('own_rights', { personId });
};

const fits = (department: Department, roles: readonly Role[]): void => {
  const misplaced = roles.find(
    (role) => (DOING.includes(role) && !takesTasks(department)) || (OFFICE.includes(role) && department.kind !== 'office'),
  );
  if (misplaced) refuse('role_not_for_unit', { role: misplaced, kind: department.kind });
};

const soundScope = (roster: Roster, scope: AuditScope, at: Instant): void => {
  unitsExist(roster, scope.departments, at);
  if (scope.registered) inOrder(scope.registered);
};

const openPost = (roster: Roster, id: string, at: Instant): Post => {
  const post = part(roster.organisation.posts, id);
  if (!isOpen(post, at)) refuse('organisation_part_ended', { id, until: post.until });
  return post;
};

export const assignPost: Decide<'AssignPost'> = (roster, { postId, ...given }, ctx) => {
  const { personId, departmentId, roles, inChargeOf, auditScope } = given;
  isFree(roster.organisation.posts, postId);
  part(roster.organisation.people, personId);
  if (!roster.people.get(personId)?.name) refuse('organisation_part_ended', { id: personId });
  notForOneself(ctx, personId);
  const department = part(roster.organisation.departments, departmentId);
  if (!isOpen(department, ctx.now)) refuse('organisation_part_ended', { id: departmentId, until: department.until });
  inOrder(given);
  fits(department, roles);
  if (inChargeOf.length > 0 && !roles.includes('leader_in_charge')) refuse('charge_needs_leader', { postId });
  unitsExist(roster, inChargeOf, ctx.now);
  const isAuditor = roles.includes('auditor');
  if (isAuditor && (auditScope === null || given.until === null)) refuse('audit_terms_required');
  if (auditScope !== null) soundScope(roster, auditScope, ctx.now);
  const same = Object.values(roster.organisation.posts).find(
    (post) => post.personId === personId && post.departmentId === departmentId && isSame(post.title, given.title) && overlap(post, given),
  );
  if (same) refuse('organisation_part_exists', { id: same.id });
  const sign = signOf(roster, given, department, ctx);
  const post = { id: postId, ...given, auditScope: isAuditor ? auditScope : null, snapshot: sign.hash };
  return { events: [{ type: 'PostAssigned', data: { post } }], snapshots: [sign] };
};

export const endPost: Decide<'EndPost'> = (roster, data) => {
  endable(part(roster.organisation.posts, data.postId), data.until, data.postId);
  return only({ type: 'PostEnded', data });
};

export const giveCharge: Decide<'GiveCharge'> = (roster, data, ctx) => {
  const post = openPost(roster, data.postId, ctx.now);
  notForOneself(ctx, post.personId);
  if (!post.roles.includes('leader_in_charge')) refuse('charge_needs_leader', { postId: post.id });
  unitsExist(roster, [data.departmentId], ctx.now);
  inOrder(data);
  if (post.charges.some((charge) => charge.departmentId === data.departmentId && overlap(charge, data)))
    refuse('organisation_part_exists', { id: data.departmentId });
  return only({ type: 'ChargeGiven', data });
};

export const endCharge: Decide<'EndCharge'> = (roster, data) => {
  const post = part(roster.organisation.posts, data.postId);
  endable(openSpan(post.charges, data.departmentId, data.until), data.until, data.departmentId);
  return only({ type: 'ChargeEnded', data });
};

export const setAuditScope: Decide<'SetAuditScope'> = (roster, { postId, scope }, ctx) => {
  const post = openPost(roster, postId, ctx.now);
  notForOneself(ctx, post.personId);
  if (!post.roles.includes('auditor')) refuse('not_an_auditor', { postId });
  soundScope(roster, scope, ctx.now);
  return isSame(scope, post.auditScope) ? only() : only({ type: 'AuditScopeSet', data: { postId, scope } });
};
