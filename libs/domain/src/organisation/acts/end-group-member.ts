import type { DepartmentId } from '../../shared/party.js';
import type { Instant } from '../../shared/time.js';
import { end } from './shared/asked.js';
import type { Ended } from './shared/asked.js';
import { endable, only, part } from './shared/rules.js';
import { openSpan } from './shared/units.js';
import { defineAct } from './define-act.js';

export interface EndGroupMember {
  groupId: string;
  departmentId: DepartmentId;
  until: Instant;
}

type Asked = Ended<EndGroupMember>;

/** 减少成员单位: a unit belongs to it no longer. */
export const endGroupMember = defineAct<'EndGroupMember', Asked, EndGroupMember>({
  type: 'EndGroupMember',
  complete: ({ groupId, departmentId, ...given }, on) => ({ groupId, departmentId, ...end(given, on) }),
  decide: (roster, data) => {
    const group = part(roster.organisation.groups, data.groupId);
    endable(openSpan(group.members, data.departmentId, data.until), data.until, data.departmentId);
    return only({ type: 'GroupMemberEnded', data });
  },
});
