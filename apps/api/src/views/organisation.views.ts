import type { DepartmentView, PersonView } from '@duban/contracts';
import { activeDepartments, activeGroups, activePosts, departmentsAt, isValidAt, type Instant, type Validity } from '@duban/domain';
import type { LoadedOrganisation, Subject } from '@duban/identity';

/** With those that have ended, so that whatever names one can be read for ever. */
export function departmentViews({ organisation }: LoadedOrganisation, at: Instant, ended: boolean): DepartmentView[] {
  const begun = <T extends Validity>(all: Record<string, T>): T[] => Object.values(all).filter(({ from }) => from <= at);
  const units = ended ? begun(organisation.departments) : activeDepartments(organisation, at);
  const named = ended ? begun(organisation.groups) : activeGroups(organisation, at);
  const leaders = activePosts(organisation, at).filter((post) => post.roles.includes('leader_in_charge'));
  const departments = units.map((department) => ({
    id: department.id,
    name: department.name.zh,
    nameEn: department.name.en,
    shortNames: department.aliases,
    kind: department.kind as string,
    parentId: department.parentId,
    leaderInCharge: leaders.find((post) => post.inChargeOf.includes(department.id))?.personId ?? null,
    members: [] as string[],
    until: department.until,
  }));
  const groups = named.map((group) => ({
    id: group.id,
    name: group.name.zh,
    nameEn: group.name.en,
    shortNames: group.aliases,
    kind: group.kind === 'leading_group' ? 'leading_group' : 'group',
    parentId: group.secretariatId,
    leaderInCharge: group.heads.find((head) => head.rank === 'head' && isValidAt(head, at))?.personId ?? null,
    members: departmentsAt(group.members, at),
    until: group.until,
  }));
  return [...departments, ...groups];
}

/** Everybody, with the posts that they hold at an instant. */
export function peopleViews({ organisation, people }: LoadedOrganisation, at: Instant, subject: Subject): PersonView[] {
  const posts = activePosts(organisation, at);
  const oversees = subject.roles.some((role) => role === 'administrator' || role === 'office_head');
  const seesScope = (personId: string): boolean => oversees || personId === subject.personId;
  return Object.keys(organisation.people).map((personId) => {
    const card = people.get(personId);
    return {
      id: personId,
      name: card?.name?.zh ?? '',
      ...(card?.name ? { nameEn: card.name.en } : {}),
      posts: posts
        .filter((post) => post.personId === personId)
        .map((post) => ({
          id: post.id,
          title: post.title.zh,
          departmentId: post.departmentId,
          roles: post.roles,
          from: post.from,
          until: post.until,
          inChargeOf: post.inChargeOf,
          ...(seesScope(personId) && post.roles.includes('auditor') ? { auditScope: post.auditScope } : {}),
        })),
    };
  });
}
