import type { PersonId } from '../../shared/party.js';
import { defineEvent } from './define-event.js';
import { named } from './told.js';

/** 挂牌督办: the office and its leaders watch it specially, by decision. Special watch set. */
export interface SpecialWatchSet {
  reason: string;
  to: PersonId[];
}

export const specialWatchSet = defineEvent<'SpecialWatchSet', SpecialWatchSet>({
  type: 'SpecialWatchSet',
  upcasters: [],
  fold: (state, { data: { reason }, meta }) => ({
    ...state,
    specialWatch: { by: meta.actor.personId, at: meta.occurredAt, reason },
  }),
  told: named({
    whom: ['lead', 'assists', 'office_head', 'contact', 'leader_in_charge', 'issuing_leader'],
    kind: 'information',
    level: 'warn',
    byWhom: true,
  }),
});
