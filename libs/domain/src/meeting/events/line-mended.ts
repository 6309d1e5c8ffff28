import { nobody } from '../../shared/told.js';
import { confirmed, decided, decision } from '../state/change.js';
import type { DraftContent } from '../state/meeting-state.js';
import { defineEvent } from './define-event.js';

/** 审改事项: whoever approves the list words this line otherwise; its drafter stays its drafter. Line mended. */
export interface LineMended {
  draftId: string;
  content: DraftContent;
  /** Names the parts that the signer altered. */
  changed: string[];
  reason: string;
}

export const lineMended = defineEvent<'LineMended', LineMended>({
  type: 'LineMended',
  upcasters: [],
  fold: (state, { data, meta }) => decided(state, data.draftId, confirmed(data.content), decision('mended', data.reason, meta)),
  told: nobody('the approval that it is part of tells the drafters'),
});
