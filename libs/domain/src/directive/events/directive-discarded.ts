import type { PersonId } from '../../shared/party.js';
import { defineEvent } from './define-event.js';
import { named } from './told.js';

/**
 * 不予立项: a draft or proposal is not taken up. Directive discarded.
 * v2: whom it tells; nobody where v1 did not say.
 */
export interface DirectiveDiscarded {
  reason: string;
  to: PersonId[];
}

export const directiveDiscarded = defineEvent<'DirectiveDiscarded', DirectiveDiscarded>({
  type: 'DirectiveDiscarded',
  upcasters: [(v1) => ({ ...v1, to: [] })],
  fold: (state) => ({ ...state, status: 'DISCARDED' }),
  told: named({ whom: ['asker', 'contact'], kind: 'information', level: 'info' }),
});
