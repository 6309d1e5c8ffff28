import type { PersonId } from '../../shared/party.js';
import { defineEvent } from './define-event.js';
import { named } from './told.js';

/** 撤牌: the special watch has ended, by decision. Special watch ended. */
export interface SpecialWatchEnded {
  reason: string;
  to: PersonId[];
}

export const specialWatchEnded = defineEvent<'SpecialWatchEnded', SpecialWatchEnded>({
  type: 'SpecialWatchEnded',
  upcasters: [],
  fold: (state) => ({ ...state, specialWatch: null }),
  told: named({
    whom: ['lead', 'assists', 'office_head', 'contact', 'leader_in_charge', 'issuing_leader'],
    kind: 'information',
    level: 'info',
    byWhom: true,
  }),
});
