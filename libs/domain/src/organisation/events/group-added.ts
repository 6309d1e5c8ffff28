import type { DepartmentId } from '../../shared/party.js';
import { nobody } from '../../shared/told.js';
import { over } from '../state/change.js';
import type { UnitGroup } from '../state/organisation-state.js';
import { defineEvent } from './define-event.js';

/** 统称设立: units called by one name, or a leading group. Group added. */
export interface GroupAdded {
  group: Omit<UnitGroup, 'members' | 'heads'> & { members: DepartmentId[] };
}

export const groupAdded = defineEvent<'GroupAdded', GroupAdded>({
  type: 'GroupAdded',
  upcasters: [],
  fold: (state, { data }) => {
    const { group } = data;
    return { ...state, groups: { ...state.groups, [group.id]: { ...group, members: over(group, group.members), heads: [] } } };
  },
  told: nobody('entered by the administrator: no work of anybody moves by it'),
});
