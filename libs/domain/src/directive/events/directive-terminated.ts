import { defineEvent } from './define-event.js';
import { nobody } from './told.js';

/** 事项终止: the last live task of the cycle has ended, and none of them was completed. Directive terminated. */
export interface DirectiveTerminated {
  cycle: number;
}

export const directiveTerminated = defineEvent<'DirectiveTerminated', DirectiveTerminated>({
  type: 'DirectiveTerminated',
  upcasters: [],
  fold: (state, { meta }) => ({ ...state, status: 'TERMINATED', completedAt: meta.occurredAt }),
  told: nobody('each of its tasks that was terminated has told its departments'),
});
