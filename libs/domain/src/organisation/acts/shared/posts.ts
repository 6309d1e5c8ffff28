import { DOING, OFFICE, type PersonId, type Role } from '../../../shared/party.js';
import type { Instant } from '../../../shared/time.js';
import { inOrder, part, refuse } from './rules.js';
import { unitsExist } from './units.js';
import type { OrganisationContext, Roster } from './context.js';
import { isOpen, takesTasks } from '../../state/organisation-state.js';
import type { Department, Post } from '../../state/organisation-state.js';
import type { AuditScope } from '../../../shared/standing.js';

/** Whoever keeps the roster could otherwise make themselves anything. */
export const notForOneself = (ctx: OrganisationContext, personId: PersonId): void => {
  if (ctx.administrator && personId === ctx.actorId) refuse('own_rights', { personId });
};

export const fits = (department: Department, roles: readonly Role[]): void => {
  const misplaced = roles.find(
    (role) => (DOING.includes(role) && !takesTasks(department)) || (OFFICE.includes(role) && department.kind !== 'office'),
  );
  if (misplaced) refuse('role_not_for_unit', { role: misplaced, kind: department.kind });
};

export const soundScope = (roster: Roster, scope: AuditScope, at: Instant): void => {
  unitsExist(roster, scope.departments, at);
  if (scope.registered) inOrder(scope.registered);
};

export const openPost = (roster: Roster, id: string, at: Instant): Post => {
  const post = part(roster.organisation.posts, id);
  if (!isOpen(post, at)) refuse('organisation_part_ended', { id, until: post.until });
  return post;
};
