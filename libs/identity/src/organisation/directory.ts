import type { DepartmentId, Directory, Instant, PersonId, Role, RoleRef } from '@duban/domain';
import { isValidAt, takesTasks } from './organisation.model.js';
import type { Delegation, Department, Organisation, Post } from './organisation.model.js';

export const activePosts = (organisation: Organisation, at: Instant): Post[] =>
  Object.values(organisation.posts).filter((post) => isValidAt(post, at));

export const activeDelegations = (organisation: Organisation, at: Instant): Delegation[] =>
  Object.values(organisation.delegations).filter((delegation) => isValidAt(delegation, at));

export const activeDepartments = (organisation: Organisation, at: Instant): Department[] =>
  Object.values(organisation.departments).filter((department) => isValidAt(department, at));

/** Does the post carry the role for that department: its own, or one that its leader is in charge of. */
export const holdsFor = (post: Post, role: Role, departmentId: DepartmentId): boolean =>
  post.roles.includes(role) && (role === 'leader_in_charge' ? post.inChargeOf.includes(departmentId) : post.departmentId === departmentId);

/** Does the delegation hand on this post's role. */
export const handsOn = (delegation: Delegation, post: Post, role: Role): boolean =>
  delegation.principalId === post.personId &&
  delegation.roles.includes(role) &&
  (delegation.departmentId === null || holdsFor(post, role, delegation.departmentId));

/**
 * Who holds which role at an instant. Delegates stand behind their principals: both are told, both may act.
 * Order is that of post ids, so that the same organisation always gives the same list.
 */
export const directoryOf = (organisation: Organisation, at: Instant): Directory => {
  const posts = activePosts(organisation, at).sort((a, b) => (a.id < b.id ? -1 : 1));
  const delegations = activeDelegations(organisation, at);
  const departments = new Set(
    activeDepartments(organisation, at)
      .filter(takesTasks)
      .map((department) => department.id),
  );

  const withDelegates = (role: Role, matching: Post[], departmentId: DepartmentId | null): PersonId[] => {
    const principals = matching.map((post) => post.personId);
    const delegates = matching.flatMap((post) =>
      delegations
        .filter((delegation) => handsOn(delegation, post, role))
        .filter((delegation) => delegation.departmentId === null || departmentId === null || delegation.departmentId === departmentId)
        .map((delegation) => delegation.delegateId),
    );
    return [...new Set([...principals, ...delegates])];
  };

  const holders = (ref: RoleRef): PersonId[] => {
    if (ref.role === 'person') return posts.some((post) => post.personId === ref.personId) ? [ref.personId] : [];
    if ('departmentId' in ref) {
      const matching = posts.filter((post) => holdsFor(post, ref.role, ref.departmentId));
      return withDelegates(ref.role, matching, ref.departmentId);
    }
    return withDelegates(
      ref.role,
      posts.filter((post) => post.roles.includes(ref.role)),
      null,
    );
  };

  return { version: String(organisation.version), holders, isDepartment: (id) => departments.has(id) };
};

/** A name by which a text may call a unit or a group of units. */
export interface NamedUnit {
  id: string;
  kind: 'department' | 'group';
  /** All names, longest first, so that a matcher takes the most exact one. */
  names: string[];
  /** Departments meant: the unit itself, or the members of the group. */
  members: DepartmentId[];
  duties: { zh: string[]; en: string[] };
}

const longestFirst = (names: string[]): string[] => [...new Set(names)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));

/** Every unit that may be given a task, and every group, with the names that minutes call them by. */
export const namedUnits = (organisation: Organisation, at: Instant): NamedUnit[] => {
  const departments = activeDepartments(organisation, at).filter(takesTasks);
  const known = new Set(departments.map((department) => department.id));
  return [
    ...departments.map((department): NamedUnit => ({
      id: department.id,
      kind: 'department',
      names: longestFirst([department.name.zh, department.name.en, ...department.aliases]),
      members: [department.id],
      duties: department.duties,
    })),
    ...Object.values(organisation.groups).map((group): NamedUnit => ({
      id: group.id,
      kind: 'group',
      names: longestFirst([group.name.zh, group.name.en, ...group.aliases]),
      members: group.members.filter((member) => known.has(member)),
      duties: { zh: [], en: [] },
    })),
  ];
};
