import { nobody } from '../../shared/told.js';
import { inGroup } from '../state/change.js';
import type { GroupHead } from '../state/organisation-state.js';
import { defineEvent } from './define-event.js';

/** 组长任命: for a time. Head named. */
export type GroupHeadNamed = { groupId: string } & GroupHead;

export const groupHeadNamed = defineEvent<'GroupHeadNamed', GroupHeadNamed>({
  type: 'GroupHeadNamed',
  upcasters: [],
  fold: (state, { data }) => {
    const { groupId, ...head } = data;
    return inGroup(state, groupId, (group) => ({ ...group, heads: [...group.heads, head] }));
  },
  told: nobody('entered by the administrator: no work of anybody moves by it'),
});
