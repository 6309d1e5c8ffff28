import { nobody } from '../../shared/told.js';
import { decidedToDo, decision } from '../state/change.js';
import type { DraftContent } from '../state/meeting-state.js';
import { defineEvent } from './define-event.js';

/** 事项更正: an earlier decision, or the suggestion, is put right. Draft corrected. */
export interface DraftCorrected {
  draftId: string;
  content: DraftContent;
  /** Names the parts of an earlier decision or of the suggestion that the person altered. */
  changed: string[];
  reason: string;
}

export const draftCorrected = defineEvent<'DraftCorrected', DraftCorrected>({
  type: 'DraftCorrected',
  upcasters: [],
  fold: (state, { data, meta }) => decidedToDo(state, data.draftId, data.content, decision('corrected', data.reason, meta), meta),
  told: nobody('drafters work on one list'),
});
