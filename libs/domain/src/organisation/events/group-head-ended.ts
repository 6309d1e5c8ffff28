import type { PersonId } from '../../shared/party.js';
import type { Instant } from '../../shared/time.js';
import { nobody } from '../../shared/told.js';
import { ended, inGroup } from '../state/change.js';
import { defineEvent } from './define-event.js';

/** 组长免去: as of an instant. Head ended. */
export interface GroupHeadEnded {
  groupId: string;
  personId: PersonId;
  until: Instant;
}

export const groupHeadEnded = defineEvent<'GroupHeadEnded', GroupHeadEnded>({
  type: 'GroupHeadEnded',
  upcasters: [],
  fold: (state, { data }) => {
    const { groupId, personId, until } = data;
    return inGroup(state, groupId, (group) => ({
      ...group,
      heads: ended(group.heads, until, (head) => head.personId === personId),
    }));
  },
  told: nobody('entered by the administrator: no work of anybody moves by it'),
});
