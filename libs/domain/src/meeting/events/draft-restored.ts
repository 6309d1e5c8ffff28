import { nobody } from '../../shared/told.js';
import { decided, decision, withDrafter } from '../state/change.js';
import { defineEvent } from './define-event.js';

/** 恢复事项: what was set aside stands again as it stood before. Draft restored. */
export interface DraftRestored {
  draftId: string;
  reason: string;
}

export const draftRestored = defineEvent<'DraftRestored', DraftRestored>({
  type: 'DraftRestored',
  upcasters: [],
  fold: (state, { data, meta }) => {
    const status = state.drafts[data.draftId]?.content ? 'confirmed' : 'suggested';
    return withDrafter(decided(state, data.draftId, { status }, decision('restored', data.reason, meta)), meta);
  },
  told: nobody('drafting: its signers hear of the list as a whole'),
});
