import type { PersonId } from '../../shared/party.js';
import { personsOf } from '../state/change.js';
import type { TaskOrder } from '../state/index.js';
import { defineEvent } from './define-event.js';
import { named } from './told.js';

/**
 * 报请立项: the draft goes to approval. Directive proposed.
 * v2: the tasks planned anew with the proposal; null = those planned before stand.
 * v3: whom it tells; nobody where earlier versions did not say.
 */
export interface DirectiveProposed {
  orders: TaskOrder[] | null;
  to: PersonId[];
}

export const directiveProposed = defineEvent<'DirectiveProposed', DirectiveProposed>({
  type: 'DirectiveProposed',
  upcasters: [(v1) => ({ ...v1, orders: null }), (v2) => ({ ...v2, to: [] })],
  fold: (state, { data, meta }) => ({
    ...state,
    orders: data.orders ?? state.orders,
    status: 'PROPOSED',
    proposedBy: personsOf(meta)[0] ?? null,
  }),
  told: named({ whom: ['office_head', 'leader_in_charge', 'issuing_leader'], kind: 'request', level: 'info' }),
});
