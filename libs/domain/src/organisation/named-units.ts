import type { MembersOf } from '../meeting/acts/shared/context.js';
import type { DepartmentId } from '../shared/party.js';
import type { Instant } from '../shared/time.js';
import { activeDepartments, activeGroups } from './directory/in-office.js';
import { departmentsAt, takesTasks } from './state/organisation-state.js';
import type { Organisation, UnitGroup } from './state/organisation-state.js';

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
