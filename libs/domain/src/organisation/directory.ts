import type { Directory } from '../directive/context.js';
import type { MembersOf } from '../meeting/acts/shared/context.js';
import type { DepartmentId, PersonId, Role, RoleRef } from '../shared/party.js';
import type { Instant } from '../shared/time.js';
import { departmentsAt, isValidAt, takesTasks } from './state/organisation-state.js';
import type { Delegation, Department, Organisation, Post, UnitGroup } from './state/organisation-state.js';
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

export const activeDelegations = (organisation: Organisation, at: Instant): Delegation[] =>
  Object.values(organisation.delegations).filter((delegation) => isValidAt(delegation, at));

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

const DOING: readonly Role[] = ['department_head', 'clerk'];

/** Units that take tasks and have nobody to enter anything themselves: an office enters for them. */
export const unitsWithoutAccounts = steady((organisation, at): DepartmentId[] => {
  const posts = postsInOffice(organisation, at);
  const staffed = (id: DepartmentId): boolean =>
    posts.some((post) => post.departmentId === id && post.roles.some((role) => DOING.includes(role)));
  return activeDepartments(organisation, at)
    .filter(({ id, kind }) => kind === 'body' || (kind === 'subunit' && !staffed(id)))
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

/** A delegate for some actions only is none to be told, or asked to sign, unless signing is among them. */
const standsIn = ({ actions }: Delegation): boolean => actions === null || actions.includes('SignOff');

/**
 * Who holds which role at an instant. Delegates stand behind their principals: both are told, both may act. Whoever is away is
 * left out, so that it goes to the delegate. What nobody is left for goes up: from the head of a sub-unit to that of its block,
 * from the head of a unit to the leader in charge of it; further up is the rules' own business.
 * Order is that of post ids, so that the same organisation always gives the same list.
 */
export const directoryOf = steady((organisation, at): Directory => {
  const posts = postsInOffice(organisation, at);
  const delegations = activeDelegations(organisation, at).filter(standsIn);
  const absent = absentPeople(organisation, at);
  const active = activeDepartments(organisation, at);
  const departments = new Set(active.filter(takesTasks).map((department) => department.id));
  const byDepartment = new Map<DepartmentId, ActivePost[]>();
  for (const post of posts) byDepartment.set(post.departmentId, [...(byDepartment.get(post.departmentId) ?? []), post]);
  const leading = posts.filter((post) => post.roles.includes('leader_in_charge'));
  const present = (people: PersonId[]): PersonId[] => [...new Set(people)].filter((person) => !absent.has(person));

  const withDelegates = (role: Role, matching: readonly ActivePost[], departmentId: DepartmentId | null): PersonId[] => {
    const principals = matching.map((post) => post.personId);
    const delegates = matching.flatMap((post) =>
      delegations
        .filter((delegation) => handsOn(delegation, post, role))
        .filter((delegation) => delegation.departmentId === null || departmentId === null || delegation.departmentId === departmentId)
        .map((delegation) => delegation.delegateId),
    );
    return present([...principals, ...delegates]);
  };

  const inDepartment = (role: Role, departmentId: DepartmentId): PersonId[] =>
    withDelegates(
      role,
      (role === 'leader_in_charge' ? leading : (byDepartment.get(departmentId) ?? [])).filter((post) => holdsFor(post, role, departmentId)),
      departmentId,
    );

  const headOf = (departmentId: DepartmentId): PersonId[] => {
    const heads = inDepartment('department_head', departmentId);
    if (heads.length > 0) return heads;
    const unit = active.find(({ id }) => id === departmentId);
    const above = unit?.kind === 'subunit' && unit.parentId ? inDepartment('department_head', unit.parentId) : [];
    return above.length > 0 ? above : inDepartment('leader_in_charge', departmentId);
  };

  /** Themselves while in office; while away those to whom they handed on everything a post of theirs may do. */
  const inPerson = (personId: PersonId): PersonId[] => {
    const own = posts.filter((post) => post.personId === personId);
    if (own.length === 0) return [];
    if (!absent.has(personId)) return [personId];
    const behind = delegations.filter(
      (delegation) => delegation.departmentId === null && own.some((post) => post.roles.some((role) => handsOn(delegation, post, role))),
    );
    return present(behind.map(({ delegateId }) => delegateId));
  };

  const holders = (ref: RoleRef): PersonId[] => {
    if (ref.role === 'person') return inPerson(ref.personId);
    if ('departmentId' in ref) return ref.role === 'department_head' ? headOf(ref.departmentId) : inDepartment(ref.role, ref.departmentId);
    const matching = posts.filter((post) => post.roles.includes(ref.role));
    return withDelegates(ref.role, matching, null);
  };

  const known = new Map<string, PersonId[]>();
  const remembering = (ref: RoleRef): PersonId[] => {
    const key = JSON.stringify(ref);
    const found = known.get(key) ?? holders(ref);
    known.set(key, found);
    return [...found];
  };
  return { version: String(organisation.version), holders: remembering, isDepartment: (id) => departments.has(id) };
});

/** A name by which a text may call a unit or a group of units. */
export interface NamedUnit {
  id: string;
  kind: 'department' | 'group';
  /** All names, longest first, so that a matcher takes the most exact one. */
  names: string[];
  /** Departments meant: the unit itself, the members of the group, or the department that a leading group's office sits in. */
  members: DepartmentId[];
  duties: { zh: string[]; en: string[] };
}

const longestFirst = (names: string[]): string[] =>
  [...new Set(names)].filter((name) => name !== '').sort((a, b) => b.length - a.length || (a < b ? -1 : 1));

/** Departments that a group's name stands for at an instant. */
export const meantBy = (group: UnitGroup, at: Instant): DepartmentId[] =>
  group.kind === 'leading_group' && group.secretariatId !== null ? [group.secretariatId] : departmentsAt(group.members, at);

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
    ...activeGroups(organisation, at).map((group): NamedUnit => ({
      id: group.id,
      kind: 'group',
      names: longestFirst([group.name.zh, group.name.en, ...group.aliases]),
      members: meantBy(group, at).filter((member) => known.has(member)),
      duties: { zh: [], en: [] },
    })),
  ];
};

/** Units of a group as of an instant; of a group that does not exist, none. */
export const membersOf = (organisation: Organisation, at: Instant): MembersOf => {
  const groups = new Map(namedUnits(organisation, at).flatMap((unit) => (unit.kind === 'group' ? [[unit.id, unit.members]] : [])));
  return (groupId) => groups.get(groupId) ?? [];
};
