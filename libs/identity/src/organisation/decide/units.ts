import type { BilingualText, DepartmentId, Instant } from '@duban/domain';
import { isValidAt } from '../organisation.model.js';
import type { Department, DepartmentSpan, Organisation, UnitGroup } from '../organisation.model.js';
import { endable, inOrder, isFree, isOpen, only, overlap, part, refuse, renewSigns } from './context.js';
import type { Decide, Roster } from './context.js';

interface Named {
  id: string;
  name: BilingualText;
  aliases: string[];
}

const namesOf = ({ name, aliases }: Omit<Named, 'id'>): string[] => [name.zh, name.en, ...aliases].filter((one) => one !== '');

/** A name stands for one unit or group: minutes would otherwise not say who is meant. */
const isUnambiguous = ({ organisation }: Roster, own: Named, at: Instant): void => {
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
const hasPlace = (organisation: Organisation, unit: Pick<Department, 'id' | 'kind' | 'parentId'>, at: Instant): void => {
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

const openUnit = ({ organisation }: Roster, id: DepartmentId, at: Instant): Department => {
  const department = part(organisation.departments, id);
  if (!isOpen(department, at)) refuse('organisation_part_ended', { id, until: department.until });
  return department;
};

export const addDepartment: Decide<'AddDepartment'> = (roster, department, ctx) => {
  isFree(roster.organisation.departments, department.id);
  isFree(roster.organisation.groups, department.id);
  inOrder(department);
  hasPlace(roster.organisation, department, ctx.now);
  isUnambiguous(roster, department, ctx.now);
  return only({ type: 'DepartmentAdded', data: { department } });
};

export const changeDepartment: Decide<'ChangeDepartment'> = (roster, { departmentId, ...given }, ctx) => {
  const department = openUnit(roster, departmentId, ctx.now);
  const change = defined(given);
  const after = { ...department, ...change };
  if (isSame(department, after)) return only();
  hasPlace(roster.organisation, after, ctx.now);
  isUnambiguous(roster, after, ctx.now);
  const posts = Object.values(roster.organisation.posts).filter((post) => post.departmentId === departmentId);
  const { hashes, snapshots } = isSame(department.name, after.name) ? { hashes: {}, snapshots: [] } : renewSigns(roster, posts, ctx, after);
  return { events: [{ type: 'DepartmentChanged', data: { departmentId, ...change, snapshots: hashes } }], snapshots };
};

export const endDepartment: Decide<'EndDepartment'> = ({ organisation }, { departmentId, until }) => {
  endable(part(organisation.departments, departmentId), until, departmentId);
  const posts = Object.values(organisation.posts).filter((post) => post.departmentId === departmentId && isOpen(post, until));
  const below = Object.values(organisation.departments).filter((unit) => unit.parentId === departmentId && isOpen(unit, until));
  if (posts.length + below.length > 0) refuse('unit_in_use', { id: departmentId, posts: posts.length, units: below.length });
  return only({ type: 'DepartmentEnded', data: { departmentId, until } });
};

const openGroup = ({ organisation }: Roster, id: string, at: Instant): UnitGroup => {
  const group = part(organisation.groups, id);
  if (!isOpen(group, at)) refuse('organisation_part_ended', { id, until: group.until });
  return group;
};

export const addGroup: Decide<'AddGroup'> = (roster, { groupId, ...group }, ctx) => {
  isFree(roster.organisation.groups, groupId);
  isFree(roster.organisation.departments, groupId);
  inOrder(group);
  for (const id of [...group.members, ...(group.secretariatId === null ? [] : [group.secretariatId])]) openUnit(roster, id, ctx.now);
  isUnambiguous(roster, { id: groupId, ...group }, ctx.now);
  return only({ type: 'GroupAdded', data: { group: { id: groupId, ...group, members: [...new Set(group.members)] } } });
};

export const changeGroup: Decide<'ChangeGroup'> = (roster, { groupId, ...given }, ctx) => {
  const group = openGroup(roster, groupId, ctx.now);
  const change = defined(given);
  const after = { ...group, ...change };
  if (isSame(group, after)) return only();
  if (after.secretariatId !== null) openUnit(roster, after.secretariatId, ctx.now);
  isUnambiguous(roster, after, ctx.now);
  return only({ type: 'GroupRevised', data: { groupId, ...change } });
};

export const endGroup: Decide<'EndGroup'> = ({ organisation }, { groupId, until }) => {
  endable(part(organisation.groups, groupId), until, groupId);
  return only({ type: 'GroupEnded', data: { groupId, until } });
};

/** The span of one department that holds at or after an instant. */
export const openSpan = (spans: readonly DepartmentSpan[], departmentId: DepartmentId, until: Instant): DepartmentSpan =>
  spans.find((span) => span.departmentId === departmentId && isOpen(span, until)) ??
  refuse('organisation_part_unknown', { id: departmentId });

export const addGroupMember: Decide<'AddGroupMember'> = (roster, data, ctx) => {
  const group = openGroup(roster, data.groupId, ctx.now);
  openUnit(roster, data.departmentId, ctx.now);
  inOrder(data);
  if (group.members.some((member) => member.departmentId === data.departmentId && overlap(member, data)))
    refuse('organisation_part_exists', { id: data.departmentId });
  return only({ type: 'GroupMemberAdded', data });
};

export const endGroupMember: Decide<'EndGroupMember'> = (roster, data) => {
  const group = part(roster.organisation.groups, data.groupId);
  endable(openSpan(group.members, data.departmentId, data.until), data.until, data.departmentId);
  return only({ type: 'GroupMemberEnded', data });
};

export const nameGroupHead: Decide<'NameGroupHead'> = (roster, data, ctx) => {
  const group = openGroup(roster, data.groupId, ctx.now);
  if (group.kind !== 'leading_group') refuse('not_a_leading_group', { id: group.id });
  part(roster.organisation.people, data.personId);
  inOrder(data);
  const clash = group.heads.find(
    (head) => overlap(head, data) && (head.personId === data.personId || (data.rank === 'head' && head.rank === 'head')),
  );
  if (clash) refuse('organisation_part_exists', { id: clash.personId });
  return only({ type: 'GroupHeadNamed', data });
};

export const endGroupHead: Decide<'EndGroupHead'> = ({ organisation }, data) => {
  const group = part(organisation.groups, data.groupId);
  const head =
    group.heads.find((one) => one.personId === data.personId && isOpen(one, data.until)) ??
    refuse('organisation_part_unknown', { id: data.personId });
  endable(head, data.until, data.personId);
  return only({ type: 'GroupHeadEnded', data });
};

/** Departments to be in charge of, or to audit. */
export const unitsExist = (roster: Roster, ids: readonly DepartmentId[], at: Instant): void => {
  for (const id of ids) if (!isValidAt(part(roster.organisation.departments, id), at)) openUnit(roster, id, at);
};

export const defined = <T extends object>(given: T): { [K in keyof T]: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as { [K in keyof T]: Exclude<T[K], undefined> };

export const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
