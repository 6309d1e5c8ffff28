import { nobody } from '../../shared/told.js';
import { inGroup } from '../state/change.js';
import type { DepartmentSpan } from '../state/organisation-state.js';
import { defineEvent } from './define-event.js';

/** 增加成员单位: a unit belongs to the group, for a time. Member added. */
export type GroupMemberAdded = { groupId: string } & DepartmentSpan;

export const groupMemberAdded = defineEvent<'GroupMemberAdded', GroupMemberAdded>({
  type: 'GroupMemberAdded',
  upcasters: [],
  fold: (state, { data }) => {
    const { groupId, ...member } = data;
    return inGroup(state, groupId, (group) => ({ ...group, members: [...group.members, member] }));
  },
  told: nobody('entered by the administrator: no work of anybody moves by it'),
});
