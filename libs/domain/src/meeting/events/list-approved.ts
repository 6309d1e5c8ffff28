import { nobody } from '../../shared/told.js';
import { listDecided } from '../state/change.js';
import { defineEvent } from './define-event.js';

/** 清单批准: its drafts become directives. List approved. */
export interface ListApproved {
  n: number;
  draftIds: string[];
  opinion: string;
}

export const listApproved = defineEvent<'ListApproved', ListApproved>({
  type: 'ListApproved',
  upcasters: [],
  fold: (state, { data, meta }) => listDecided(state, { n: data.n, approved: true, reason: data.opinion }, meta),
  told: nobody('not yet: its drafters find it in the meeting'),
});
