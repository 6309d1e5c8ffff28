import type { BilingualText } from '../../shared/bilingual.js';
import type { DepartmentId } from '../../shared/party.js';
import { nobody } from '../../shared/told.js';
import { inGroup } from '../state/change.js';
import { defineEvent } from './define-event.js';

/** 统称修订: names or office of a group. Group revised. */
export interface GroupRevised {
  groupId: string;
  name?: BilingualText;
  aliases?: string[];
  secretariatId?: DepartmentId | null;
}

export const groupRevised = defineEvent<'GroupRevised', GroupRevised>({
  type: 'GroupRevised',
  upcasters: [],
  fold: (state, { data }) => {
    const { groupId, ...change } = data;
    return inGroup(state, groupId, (group) => ({ ...group, ...change }));
  },
  told: nobody('entered by the administrator: no work of anybody moves by it'),
});
