import { nobody } from '../../shared/told.js';
import { listDecided } from '../state/change.js';
import { defineEvent } from './define-event.js';

/** 清单退回: the list goes back to its drafters. List returned. */
export interface ListReturned {
  n: number;
  reason: string;
}

export const listReturned = defineEvent<'ListReturned', ListReturned>({
  type: 'ListReturned',
  upcasters: [],
  fold: (state, { data, meta }) => listDecided(state, { n: data.n, approved: false, reason: data.reason }, meta),
  told: nobody('not yet: its drafters find it in the meeting'),
});
