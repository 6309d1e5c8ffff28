import type { DepartmentId } from '../../shared/party.js';
import type { Instant } from '../../shared/time.js';
import { nobody } from '../../shared/told.js';
import { ended, inGroup } from '../state/change.js';
import { defineEvent } from './define-event.js';

/** 减少成员单位: as of an instant. Member ended. */
export interface GroupMemberEnded {
  groupId: string;
  departmentId: DepartmentId;
  until: Instant;
}

export const groupMemberEnded = defineEvent<'GroupMemberEnded', GroupMemberEnded>({
  type: 'GroupMemberEnded',
  upcasters: [],
  fold: (state, { data }) => {
    const { groupId, departmentId, until } = data;
    return inGroup(state, groupId, (group) => ({
      ...group,
      members: ended(group.members, until, (member) => member.departmentId === departmentId),
    }));
  },
  told: nobody('entered by the administrator: no work of anybody moves by it'),
});
