import type { PersonId, Role } from '../../../shared/party.js';
import type { Instant } from '../../../shared/time.js';
import { refuse } from './rules.js';
import type { OrganisationContext } from './context.js';
import { departmentsAt } from '../../state/organisation-state.js';
import type { Post } from '../../state/organisation-state.js';

/** Rights that go with the person: an audit's terms are its auditor's own, and the roster is kept by whoever was named for it. */
export const PERSONAL: readonly Role[] = ['auditor', 'administrator', 'system'];

export const ownOrAdministrator = (ctx: OrganisationContext, ...people: PersonId[]): void => {
  if (!ctx.administrator && !people.includes(ctx.actorId)) refuse('not_your_own', { personId: ctx.actorId });
};

export const holdsIn = (post: Post, role: Role, departmentId: string | null, at: string): boolean =>
  post.roles.includes(role) &&
  (departmentId === null ||
    (role === 'leader_in_charge' ? departmentsAt(post.charges, at).includes(departmentId) : post.departmentId === departmentId));

/** An end that reached back would take the ground from under what was done in good faith. */
export const notBack = (ctx: OrganisationContext, until: Instant): void => {
  if (until < ctx.now) refuse('period_in_past', { until });
};
