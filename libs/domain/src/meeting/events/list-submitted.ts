import type { PersonId } from '../../shared/party.js';
import { toNamed } from '../../shared/told.js';
import type { ApprovalClock } from '../state/approval-clock.js';
import { withDrafter } from '../state/change.js';
import { defineEvent } from './define-event.js';

/**
 * 清单送审: the list goes to whoever signs for it. List submitted.
 * v2: by when it is to be decided, and who is asked; v1 had no limit and told nobody.
 */
export interface ListSubmitted {
  n: number;
  draftIds: string[];
  /** null = no limit ran when it was submitted. */
  clock: ApprovalClock | null;
  to: PersonId[];
}

export const listSubmitted = defineEvent<'ListSubmitted', ListSubmitted>({
  type: 'ListSubmitted',
  upcasters: [(v1) => ({ ...v1, clock: null, to: [] })],
  fold: (state, { data: { n, clock, to: asked }, meta }) => {
    const submission = { n, by: meta.actor.personId, at: meta.occurredAt, asked, clock, taken: [], outcome: null };
    return withDrafter({ ...state, status: 'SUBMITTED', submissions: [...state.submissions, submission] }, meta);
  },
  told: toNamed({ whom: ['list_signers'], kind: 'request', level: 'warn' }),
});
