import { nobody } from '../../shared/told.js';
import { decided, decision, withDrafter } from '../state/change.js';
import { defineEvent } from './define-event.js';

/** 事项剔除: a draft is set aside, with the reason. Draft discarded. */
export interface DraftDiscarded {
  draftId: string;
  reason: string;
}

export const draftDiscarded = defineEvent<'DraftDiscarded', DraftDiscarded>({
  type: 'DraftDiscarded',
  upcasters: [],
  fold: (state, { data, meta }) =>
    withDrafter(decided(state, data.draftId, { status: 'discarded' }, decision('discarded', data.reason, meta)), meta),
  told: nobody('drafters work on one list'),
});
