import type { PersonId } from '../../shared/party.js';
import { defineEvent } from './define-event.js';
import { named } from './told.js';

/**
 * 立项退回: the proposal goes back to its draft. Proposal returned.
 * v2: whom it tells; nobody where v1 did not say.
 */
export interface DirectiveReturned {
  reason: string;
  to: PersonId[];
}

export const directiveReturned = defineEvent<'DirectiveReturned', DirectiveReturned>({
  type: 'DirectiveReturned',
  upcasters: [(v1) => ({ ...v1, to: [] })],
  fold: (state) => ({ ...state, status: 'DRAFT' }),
  told: named({ whom: ['asker', 'contact'], kind: 'information', level: 'warn' }),
});
