import type { Directory } from '../../directive/context.js';
import type { DepartmentId, PersonId, Role, RoleRef } from '../../shared/party.js';
import { groundsOf, groundsStated, servesIn } from './grounds.js';
import { absentPeople, activeDelegations, activeDepartments, handsOn, holdsFor, postsInOffice, type ActivePost } from './in-office.js';
import { successorsOf, takesTasks } from '../state/organisation-state.js';
import type { Delegation } from '../state/organisation-state.js';
import { steady } from './steady.js';

/** A delegate for some actions only is none to be told, or asked to sign, unless signing is among them. */
const standsIn = ({ actions }: Delegation): boolean => actions === null || actions.includes('SignOff');

/**
 * Who holds which role at an instant. Delegates stand behind their principals: both are told, both may act. Whoever is away is
 * left out, so that it goes to the delegate. What nobody is left for goes up: to the head of the unit above, however far, then to the
 * leader in charge of the unit; further up is the rules' own business.
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
    const passed = new Set<DepartmentId>();
    for (let id: DepartmentId | null = departmentId; id !== null && !passed.has(id); id = organisation.departments[id]?.parentId ?? null) {
      passed.add(id);
      const heads = inDepartment('department_head', id);
      if (heads.length > 0) return heads;
    }
    return inDepartment('leader_in_charge', departmentId);
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
  return {
    version: String(organisation.version),
    holders: remembering,
    onDuty: (id, date) => present((organisation.onDuty?.[id]?.[date] ?? []).filter((one) => posts.some((post) => post.personId === one))),
    isDepartment: (id) => departments.has(id),
    nameOf: (id) => organisation.departments[id]?.name.zh,
    successorsOf: (id) => successorsOf(organisation, id, at),
    knows: (personId) => Object.hasOwn(organisation.people, personId),
    standingsOf: (personId) => groundsOf(organisation, personId, at),
    statedBy: (who) => groundsStated(organisation, who, at),
    servesIn: (personId) => servesIn(organisation, personId, at),
  };
});
