import { span } from './shared/asked.js';
import type { Spanned } from './shared/asked.js';
import { inOrder, only, refuse } from './shared/rules.js';
import { openGroup, openUnit } from './shared/units.js';
import { overlap } from '../state/organisation-state.js';
import type { DepartmentSpan } from '../state/organisation-state.js';
import { defineAct } from './define-act.js';

export type AddGroupMember = { groupId: string } & DepartmentSpan;

type Asked = Spanned<AddGroupMember>;

/** 增加成员单位: a unit belongs to it, for a time. */
export const addGroupMember = defineAct<'AddGroupMember', Asked, AddGroupMember>({
  type: 'AddGroupMember',
  complete: ({ groupId, departmentId, ...given }, on) => ({ groupId, departmentId, ...span(given, on) }),
  decide: (roster, data, ctx) => {
    const group = openGroup(roster, data.groupId, ctx.now);
    openUnit(roster, data.departmentId, ctx.now);
    inOrder(data);
    if (group.members.some((member) => member.departmentId === data.departmentId && overlap(member, data)))
      refuse('organisation_part_exists', { id: data.departmentId });
    return only({ type: 'GroupMemberAdded', data });
  },
});
