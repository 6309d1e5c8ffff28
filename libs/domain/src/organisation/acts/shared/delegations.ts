import type { PersonId, Role } from '../../../shared/party.js';
import type { Instant } from '../../../shared/time.js';
import { refuse } from './rules.js';
import type { OrganisationContext } from './context.js';
import { departmentsAt } from '../../state/organisation-state.js';
import type { Delegation, Organisation, Post } from '../../state/organisation-state.js';

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

type Granted = Omit<Delegation, 'id' | 'reference' | 'consent'>;

const meet = (a: readonly string[], b: readonly string[]): boolean => a.some((one) => b.includes(one));

const atOneTime = (a: Granted, b: Granted): boolean => (a.until === null || b.from < a.until) && (b.until === null || a.from < b.until);

/** An action that is not named is handed on with all the others; for one department is less than wherever it is held. */
const ofOnePower = (a: Granted, b: Granted): boolean =>
  meet(a.roles, b.roles) && a.departmentId === b.departmentId && (a.actions === null || b.actions === null || meet(a.actions, b.actions));

/**
 * A delegation by which the delegate has handed the same power to the principal over the same time: what is meant for the one would go to
 * the other and back, and each would sign for the other.
 */
export const mutualTo = ({ delegations }: Organisation, granted: Granted): Delegation | undefined =>
  Object.values(delegations).find(
    (one) =>
      one.principalId === granted.delegateId &&
      one.delegateId === granted.principalId &&
      one.consent?.state !== 'refused' &&
      (one.until === null || one.from < one.until) &&
      atOneTime(one, granted) &&
      ofOnePower(one, granted),
  );
