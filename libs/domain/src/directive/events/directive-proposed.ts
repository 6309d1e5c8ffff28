import { personsOf } from '../state/change.js';
import type { TaskOrder } from '../state/index.js';
import { defineEvent } from './define-event.js';
import { nobody } from './told.js';

/**
 * 报请立项: the draft goes to approval. Directive proposed.
 * v2: the tasks planned anew with the proposal; null = those planned before stand.
 */
export interface DirectiveProposed {
  orders: TaskOrder[] | null;
}

export const directiveProposed = defineEvent<'DirectiveProposed', DirectiveProposed>({
  type: 'DirectiveProposed',
  upcasters: [(v1) => ({ ...v1, orders: null })],
  fold: (state, { data, meta }) => ({
    ...state,
    orders: data.orders ?? state.orders,
    status: 'PROPOSED',
    proposedBy: personsOf(meta)[0] ?? null,
  }),
  told: nobody('not yet: whoever approves finds it among the proposals'),
});
