import { endObligation } from '../state/change.js';
import { defineEvent } from './define-event.js';
import { nobody } from './told.js';

/** 时限结束: a clock ends without an act of its own. Clock ended. */
export interface ObligationEnded {
  obligationId: string;
  status: 'met' | 'missed' | 'cancelled';
}

export const obligationEnded = defineEvent<'ObligationEnded', ObligationEnded>({
  type: 'ObligationEnded',
  upcasters: [],
  fold: (state, { data, meta }) => endObligation(state, data.obligationId, data.status, meta.occurredAt),
  told: nobody('the event that it follows tells'),
});
