import type { PersonId } from '../../shared/party.js';
import type { SegmentRef } from '../state/index.js';
import { defineEvent } from './define-event.js';
import { named } from './told.js';

/** 更正: the wording, the leader in charge, the contact or the basis is corrected. Directive amended. */
export interface DirectiveAmended {
  n: number;
  reason: string;
  title?: string;
  requirement?: string;
  closureStandard?: string;
  leaderInCharge?: PersonId;
  contact?: PersonId;
  basisAdded?: SegmentRef[];
  /** The leaders before and after, when it is another one now. */
  to: PersonId[];
}

export const directiveAmended = defineEvent<'DirectiveAmended', DirectiveAmended>({
  type: 'DirectiveAmended',
  upcasters: [(v1) => ({ ...v1, to: [] })],
  fold: (state, { data, meta }) => ({
    ...state,
    title: data.title ?? state.title,
    requirement: data.requirement ?? state.requirement,
    closureStandard: data.closureStandard ?? state.closureStandard,
    leaderInCharge: data.leaderInCharge ?? state.leaderInCharge,
    contact: data.contact ?? state.contact,
    basis: [...state.basis, ...(data.basisAdded ?? [])],
    amendments: [...state.amendments, { n: data.n, at: meta.occurredAt, by: meta.actor.personId, reason: data.reason }],
  }),
  told: named({ kind: 'information', level: 'info' }),
});
