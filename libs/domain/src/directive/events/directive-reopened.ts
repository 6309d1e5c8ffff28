import { defineEvent } from './define-event.js';
import { nobody } from './told.js';

/** 重新办理: a further cycle begins beside the visible first. Directive reopened. */
export interface DirectiveReopened {
  cycle: number;
  reason: string;
}

export const directiveReopened = defineEvent<'DirectiveReopened', DirectiveReopened>({
  type: 'DirectiveReopened',
  upcasters: [],
  fold: (state, { data }) => ({ ...state, status: 'REOPENED', cycle: data.cycle, completedAt: null, archivedAt: null }),
  told: nobody('the tasks dispatched anew tell the departments'),
});
