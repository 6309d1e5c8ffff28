import type { PersonId } from '../../shared/party.js';
import { toNamed } from '../../shared/told.js';
import { listDecided } from '../state/change.js';
import { defineEvent } from './define-event.js';

/**
 * 清单退回: the list goes back to its drafters. List returned.
 * v2: whom it tells; nobody where v1 did not say.
 */
export interface ListReturned {
  n: number;
  reason: string;
  to: PersonId[];
}

export const listReturned = defineEvent<'ListReturned', ListReturned>({
  type: 'ListReturned',
  upcasters: [(v1) => ({ ...v1, to: [] })],
  fold: (state, { data, meta }) => listDecided(state, { n: data.n, approved: false, reason: data.reason }, meta),
  told: toNamed({ whom: ['drafters'], kind: 'request', level: 'warn' }),
});
