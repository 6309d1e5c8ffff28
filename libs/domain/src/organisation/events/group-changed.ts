import { nobody } from '../../shared/told.js';
import { plainGroup } from '../state/change.js';
import type { PlainGroup } from '../state/given.js';
import { defineEvent } from './define-event.js';

/** 统称更改: the group as a whole, replaced. Group changed. */
export interface GroupChanged {
  group: PlainGroup;
}

export const groupChanged = defineEvent<'GroupChanged', GroupChanged>({
  type: 'GroupChanged',
  upcasters: [],
  fold: (state, { data }) => ({ ...state, groups: { ...state.groups, [data.group.id]: plainGroup(data.group) } }),
  told: nobody('entered by the administrator: no work of anybody moves by it'),
});
