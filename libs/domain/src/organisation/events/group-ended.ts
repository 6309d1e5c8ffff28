import type { Instant } from '../../shared/time.js';
import { nobody } from '../../shared/told.js';
import { inGroup } from '../state/change.js';
import { defineEvent } from './define-event.js';

/** 统称撤销: as of an instant. Group ended. */
export interface GroupEnded {
  groupId: string;
  until: Instant;
}

export const groupEnded = defineEvent<'GroupEnded', GroupEnded>({
  type: 'GroupEnded',
  upcasters: [],
  fold: (state, { data }) => inGroup(state, data.groupId, (group) => ({ ...group, until: data.until })),
  told: nobody('entered by the administrator: no work of anybody moves by it'),
});
