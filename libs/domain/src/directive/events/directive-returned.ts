import { defineEvent } from './define-event.js';
import { nobody } from './told.js';

/** 立项退回: the proposal goes back to its draft. Proposal returned. */
export interface DirectiveReturned {
  reason: string;
}

export const directiveReturned = defineEvent<'DirectiveReturned', DirectiveReturned>({
  type: 'DirectiveReturned',
  upcasters: [],
  fold: (state) => ({ ...state, status: 'DRAFT' }),
  told: nobody('not yet: whoever proposed it finds it among the drafts'),
});
