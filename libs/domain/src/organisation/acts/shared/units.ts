import type { BilingualText } from '../../../shared/bilingual.js';
import type { DepartmentId } from '../../../shared/party.js';
import type { Instant } from '../../../shared/time.js';
import { part, refuse } from './rules.js';
import type { Roster } from './context.js';
import { isOpen } from '../../state/organisation-state.js';
import { isValidAt } from '../../../shared/validity.js';
import type { Department, DepartmentSpan, Organisation, UnitGroup } from '../../state/organisation-state.js';

interface Named {
  id: string;
  name: BilingualText;
  aliases: string[];
}

const namesOf = ({ name, aliases }: Omit<Named, 'id'>): string[] => [name.zh, name.en, ...aliases].filter((one) => one !== '');

/** A name stands for one unit or group: minutes would otherwise not say who is meant. */
export const isUnambiguous = ({ organisation }: Roster, own: Named, at: Instant): void => {
  const others: Named[] = [...Object.values(organisation.departments), ...Object.values(organisation.groups)].filter(
    (other) => other.id !== own.id && isOpen(other, at),
  );
  const taken = new Map(others.flatMap((other) => namesOf(other).map((name) => [name, other.id] as const)));
  for (const name of namesOf(own)) {
    const by = taken.get(name);
    if (by !== undefined) refuse('name_taken', { name, by });
  }
};

/** 板块 have sub-units, and only sub-units must have a block above them; nothing stands above itself. */
export const hasPlace = (organisation: Organisation, unit: Pick<Department, 'id' | 'kind' | 'parentId'>, at: Instant): void => {
  if (unit.parentId === null) {
    if (unit.kind === 'subunit') refuse('parent_invalid', { id: unit.id });
    return;
  }
  const parent = part(organisation.departments, unit.parentId);
  if (!isOpen(parent, at) || (unit.kind === 'subunit' && parent.kind !== 'district')) refuse('parent_invalid', { id: unit.id });
  const above = new Set<DepartmentId>([unit.id]);
  for (let id: DepartmentId | null = unit.parentId; id !== null; id = organisation.departments[id]?.parentId ?? null) {
    if (above.has(id)) refuse('parent_invalid', { id: unit.id });
    above.add(id);
  }
};

export const openUnit = ({ organisation }: Roster, id: DepartmentId, at: Instant): Department => {
  const department = part(organisation.departments, id);
  if (!isOpen(department, at)) refuse('organisation_part_ended', { id, until: department.until });
  return department;
};

export const openGroup = ({ organisation }: Roster, id: string, at: Instant): UnitGroup => {
  const group = part(organisation.groups, id);
  if (!isOpen(group, at)) refuse('organisation_part_ended', { id, until: group.until });
  return group;
};

/** The span of one department that holds at or after an instant. */
export const openSpan = (spans: readonly DepartmentSpan[], departmentId: DepartmentId, until: Instant): DepartmentSpan =>
  spans.find((span) => span.departmentId === departmentId && isOpen(span, until)) ??
  refuse('organisation_part_unknown', { id: departmentId });

/** Departments to be in charge of, or to audit. */
export const unitsExist = (roster: Roster, ids: readonly DepartmentId[], at: Instant): void => {
  for (const id of ids) if (!isValidAt(part(roster.organisation.departments, id), at)) openUnit(roster, id, at);
};
