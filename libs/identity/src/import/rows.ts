import { isOpen, refuse, departmentsAt } from '@duban/domain';
import type { Instant, PersonId, Roster, OrganisationCommand, Department } from '@duban/domain';
import type { ImportRow, TableKind } from './columns.js';
import {
  beginning,
  bilingual,
  cell,
  codeOf,
  ending,
  groupCalled,
  groupKind,
  list,
  personCalled,
  required,
  roles,
  scopeOf,
  unitCalled,
  unitKind,
  unitsCalled,
} from './values.js';

export interface RowContext {
  roster: Roster;
  now: Instant;
  /** An id for what the row enters: the same each time the same file is read. */
  newId: string;
}

const department = (row: ImportRow, { roster, now, newId }: RowContext): OrganisationCommand[] => {
  const code = codeOf(row);
  const name = required(row, 'name');
  const kind = unitKind(row);
  const units = Object.values(roster.organisation.departments);
  const before = units.find((unit) => (code === undefined ? isOpen(unit, now) && unit.name.zh === name : unit.id === code));
  const parent = cell(row, 'parent');
  const parentId = parent === undefined ? (before?.parentId ?? null) : unitCalled(roster, parent, now);
  const duties: Department['duties'] = {
    zh: list(row, 'duties') ?? before?.duties.zh ?? [],
    en: list(row, 'dutiesEn') ?? before?.duties.en ?? [],
  };
  const told = {
    name: bilingual(row, 'name', 'nameEn', before?.name),
    aliases: list(row, 'aliases') ?? before?.aliases ?? [],
    duties,
    parentId,
  };
  const until = ending(row);
  if (!before) return [{ type: 'AddDepartment', data: { id: code ?? newId, kind, ...told, from: beginning(row, now), until } }];
  if (kind !== before.kind) return refuse('import_value_invalid', { column: 'kind', value: kind });
  return [
    { type: 'ChangeDepartment', data: { departmentId: before.id, ...told } },
    ...(until === null || until === before.until ? [] : [{ type: 'EndDepartment', data: { departmentId: before.id, until } } as const]),
  ];
};

const group = (row: ImportRow, { roster, now, newId }: RowContext): OrganisationCommand[] => {
  const code = codeOf(row);
  const before = groupCalled(roster, code, required(row, 'name'), now);
  const secretariat = cell(row, 'secretariat');
  const secretariatId = secretariat === undefined ? (before?.secretariatId ?? null) : unitCalled(roster, secretariat, now);
  const members = unitsCalled(roster, list(row, 'members') ?? [], now);
  const told = {
    name: bilingual(row, 'name', 'nameEn', before?.name),
    aliases: list(row, 'aliases') ?? before?.aliases ?? [],
    secretariatId,
  };
  const from = beginning(row, now);
  const until = ending(row);
  if (!before) return [{ type: 'AddGroup', data: { groupId: code ?? newId, kind: groupKind(row), ...told, members, from, until } }];
  const groupId = before.id;
  // The cell is the whole list: who is not on it has left.
  const present = departmentsAt(before.members, now);
  return [
    { type: 'ChangeGroup', data: { groupId, ...told } },
    ...members
      .filter((id) => !present.includes(id))
      .map((departmentId) => ({ type: 'AddGroupMember', data: { groupId, departmentId, from, until: null } }) as const),
    ...present
      .filter((id) => !members.includes(id))
      .map((departmentId) => ({ type: 'EndGroupMember', data: { groupId, departmentId, until: from } }) as const),
    ...(until === null || until === before.until ? [] : [{ type: 'EndGroup', data: { groupId, until } } as const]),
  ];
};

const personCommands = (row: ImportRow, { roster, newId }: RowContext): { id: PersonId; commands: OrganisationCommand[] } => {
  const login = required(row, 'login');
  const known = personCalled(roster, login);
  if (cell(row, 'person') === undefined) {
    return known === undefined ? refuse('organisation_part_unknown', { id: login }) : { id: known, commands: [] };
  }
  const name = bilingual(row, 'person', 'personEn', known === undefined ? undefined : (roster.people.get(known)?.name ?? undefined));
  return known === undefined
    ? { id: newId, commands: [{ type: 'AddPerson', data: { personId: newId, login, name } }] }
    : { id: known, commands: [{ type: 'ChangePerson', data: { personId: known, name } }] };
};

const post = (row: ImportRow, ctx: RowContext): OrganisationCommand[] => {
  const { roster, now, newId } = ctx;
  const { id: personId, commands } = personCommands(row, ctx);
  const departmentId = unitCalled(roster, required(row, 'department'), now);
  const title = bilingual(row, 'title', 'titleEn');
  const given = roles(row);
  const from = beginning(row, now);
  const until = ending(row);
  const auditScope = scopeOf(row, roster, now);
  const before = Object.values(roster.organisation.posts).find(
    (one) => one.personId === personId && one.departmentId === departmentId && one.title.zh === title.zh && isOpen(one, now),
  );
  const entered = { postId: `${newId}-post`, personId, departmentId, title: { ...title, en: title.en || (before?.title.en ?? '') } };
  const assign = (inChargeOf: string[]): OrganisationCommand => ({
    type: 'AssignPost',
    data: { ...entered, roles: given, inChargeOf, auditScope, from, until },
  });
  if (!before) return [...commands, assign([])];
  const sameRoles = given.length === before.roles.length && given.every((role) => before.roles.includes(role));
  if (!sameRoles) {
    const kept = given.includes('leader_in_charge') ? departmentsAt(before.charges, now) : [];
    return [...commands, { type: 'EndPost', data: { postId: before.id, until: from, tellOffice: true } }, assign(kept)];
  }
  if (until === null || until === before.until) return commands;
  return [...commands, { type: 'EndPost', data: { postId: before.id, until, tellOffice: false } }];
};

const charge = (row: ImportRow, { roster, now }: RowContext): OrganisationCommand[] => {
  const login = required(row, 'login');
  const personId = personCalled(roster, login) ?? refuse('organisation_part_unknown', { id: login });
  const held = Object.values(roster.organisation.posts).find(
    (one) => one.personId === personId && one.roles.includes('leader_in_charge') && isOpen(one, now),
  );
  if (!held) return refuse('charge_needs_leader', { id: login });
  const present = departmentsAt(held.charges, now);
  const until = ending(row);
  return unitsCalled(roster, list(row, 'charges') ?? [], now).flatMap((departmentId): OrganisationCommand[] => {
    const on = { postId: held.id, departmentId };
    if (!present.includes(departmentId)) return [{ type: 'GiveCharge', data: { ...on, from: beginning(row, now), until } }];
    return until === null ? [] : [{ type: 'EndCharge', data: { ...on, until } }];
  });
};

/** What each kind of row asks of the organisation as it stands after the rows before it. @throws Refused */
export const COMMANDS_OF: Record<TableKind, (row: ImportRow, ctx: RowContext) => OrganisationCommand[]> = {
  department,
  group,
  person: (row, ctx) => {
    required(row, 'person');
    return personCommands(row, ctx).commands;
  },
  post,
  charge,
};
