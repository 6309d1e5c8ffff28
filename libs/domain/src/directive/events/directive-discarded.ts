import { defineEvent } from './define-event.js';
import { nobody } from './told.js';

/** 不予立项: a draft or proposal is not taken up. Directive discarded. */
export interface DirectiveDiscarded {
  reason: string;
}

export const directiveDiscarded = defineEvent<'DirectiveDiscarded', DirectiveDiscarded>({
  type: 'DirectiveDiscarded',
  upcasters: [],
  fold: (state) => ({ ...state, status: 'DISCARDED' }),
  told: nobody('not yet: whoever proposed it finds it in the record'),
});
