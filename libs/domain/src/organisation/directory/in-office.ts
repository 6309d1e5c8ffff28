import { DOING, type DepartmentId, type PersonId, type Role } from '../../shared/party.js';
import type { Instant } from '../../shared/time.js';
import { isValidAt } from '../../shared/validity.js';
import { departmentsAt } from '../state/organisation-state.js';
import type { Delegation, Department, Organisation, Post, UnitGroup, UnitKind } from '../state/organisation-state.js';
import { steady } from './steady.js';

/** A post as it stands at an instant: with the departments that its holder is in charge of then. */
export interface ActivePost extends Post {
  inChargeOf: DepartmentId[];
}

export const activePosts = (organisation: Organisation, at: Instant): ActivePost[] =>
  Object.values(organisation.posts)
    .filter((post) => isValidAt(post, at))
    .map((post) => ({ ...post, inChargeOf: departmentsAt(post.charges, at) }));

/** In the order of their ids, so that the same organisation always gives the same answers. */
export const postsInOffice = steady((organisation, at): readonly ActivePost[] =>
  activePosts(organisation, at).sort((a, b) => (a.id < b.id ? -1 : 1)),
);

/** What waits for consent, or was refused it, hands on nothing. */
export const isInEffect = ({ consent, ...span }: Delegation, at: Instant): boolean =>
  (consent === undefined || consent.state === 'given') && isValidAt(span, at);

export const activeDelegations = (organisation: Organisation, at: Instant): Delegation[] =>
  Object.values(organisation.delegations).filter((delegation) => isInEffect(delegation, at));

export const activeDepartments = (organisation: Organisation, at: Instant): Department[] =>
  Object.values(organisation.departments).filter((department) => isValidAt(department, at));

export const activeGroups = (organisation: Organisation, at: Instant): UnitGroup[] =>
  Object.values(organisation.groups).filter((group) => isValidAt(group, at));

/** Persons who are away at an instant. */
export const absentPeople = (organisation: Organisation, at: Instant): ReadonlySet<PersonId> =>
  new Set(
    Object.values(organisation.absences)
      .filter((absence) => isValidAt(absence, at))
      .map(({ personId }) => personId),
  );

/** Kinds of units that take tasks and have people of their own. */
const DOING_UNITS: readonly UnitKind[] = ['department', 'district', 'subunit'];

/** Units that take tasks and have nobody to enter anything themselves: an office enters for them. */
export const unitsWithoutAccounts = steady((organisation, at): DepartmentId[] => {
  const posts = postsInOffice(organisation, at);
  const staffed = (id: DepartmentId): boolean =>
    posts.some((post) => post.departmentId === id && post.roles.some((role) => DOING.includes(role)));
  return activeDepartments(organisation, at)
    .filter(({ id, kind }) => kind === 'body' || (DOING_UNITS.includes(kind) && !staffed(id)))
    .map(({ id }) => id);
});

/** Does the post carry the role for that department: its own, or one that its leader is in charge of. */
export const holdsFor = (post: ActivePost, role: Role, departmentId: DepartmentId): boolean =>
  post.roles.includes(role) && (role === 'leader_in_charge' ? post.inChargeOf.includes(departmentId) : post.departmentId === departmentId);

/** Does the delegation hand on this post's role. */
export const handsOn = (delegation: Delegation, post: ActivePost, role: Role): boolean =>
  delegation.principalId === post.personId &&
  delegation.roles.includes(role) &&
  (delegation.departmentId === null || holdsFor(post, role, delegation.departmentId));

/** Departments and districts that nobody is in post to work for; sub-units have their block, bodies the office. */
export const unitsWithoutAnybody = steady((organisation, at): Department[] => {
  const staffed = new Set(
    postsInOffice(organisation, at).flatMap(({ departmentId, roles }) =>
      roles.some((role) => DOING.includes(role)) ? [departmentId] : [],
    ),
  );
  return activeDepartments(organisation, at).filter(({ id, kind }) => (kind === 'department' || kind === 'district') && !staffed.has(id));
});
