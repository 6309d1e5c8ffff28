import { openObligation } from '../state/change.js';
import { withHolds } from '../state/holds.js';
import type { ObligationOpening } from '../state/index.js';
import { defineEvent } from './define-event.js';
import { nobody } from './told.js';

/**
 * 时限开始: a clock of its own begins. Clock started.
 * v2: the reply to a superior may be what it asks for.
 */
export type ObligationOpened = ObligationOpening;

export const obligationOpened = defineEvent<'ObligationOpened', ObligationOpened>({
  type: 'ObligationOpened',
  upcasters: [(v1) => v1],
  // A clock may open while its task rests (the next report during a suspension): it rests with it.
  fold: (state, { data, meta }) => withHolds(openObligation(state, data, meta.occurredAt), data.taskId),
  told: nobody('the event that it follows tells'),
});
