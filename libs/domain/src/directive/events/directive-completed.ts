import { defineEvent } from './define-event.js';
import { nobody } from './told.js';

/** 事项办结: the last live task of the cycle has ended. Directive completed. */
export interface DirectiveCompleted {
  cycle: number;
}

export const directiveCompleted = defineEvent<'DirectiveCompleted', DirectiveCompleted>({
  type: 'DirectiveCompleted',
  upcasters: [],
  fold: (state, { meta }) => ({ ...state, status: 'COMPLETED', completedAt: meta.occurredAt }),
  told: nobody('the signature that ended its last task has told'),
});
