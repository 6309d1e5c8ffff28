import type { PersonId } from '../../shared/party.js';
import { nobody } from '../../shared/told.js';
import type { Instant } from '../../shared/time.js';
import { defineEvent } from './define-event.js';

/** 交接确认: whoever follows in a post signs for the list of what its holder left open, as of an instant. Handover acknowledged. */
export interface HandoverAcknowledged {
  postId: string;
  by: PersonId;
  asOf: Instant;
  /** Of what stood on the list. */
  sha256: string;
}

export const handoverAcknowledged = defineEvent<'HandoverAcknowledged', HandoverAcknowledged>({
  type: 'HandoverAcknowledged',
  upcasters: [],
  fold: (state, { data }) => {
    const { postId, ...handover } = data;
    return { ...state, handovers: { ...state.handovers, [postId]: [...(state.handovers?.[postId] ?? []), handover] } };
  },
  told: nobody('the list shows who signed for it'),
});
