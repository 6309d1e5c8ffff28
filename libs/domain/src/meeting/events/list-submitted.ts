import { nobody } from '../../shared/told.js';
import { withDrafter } from '../state/change.js';
import { defineEvent } from './define-event.js';

/** 清单送审: the list goes to whoever signs for it. List submitted. */
export interface ListSubmitted {
  n: number;
  draftIds: string[];
}

export const listSubmitted = defineEvent<'ListSubmitted', ListSubmitted>({
  type: 'ListSubmitted',
  upcasters: [],
  fold: (state, { data, meta }) => {
    const submission = { n: data.n, by: meta.actor.personId, at: meta.occurredAt, outcome: null };
    return withDrafter({ ...state, status: 'SUBMITTED', submissions: [...state.submissions, submission] }, meta);
  },
  told: nobody('not yet: whoever signs finds it among the lists'),
});
