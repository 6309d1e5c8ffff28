import { nobody } from '../../shared/told.js';
import { decidedToDo, decision } from '../state/change.js';
import type { DraftContent } from '../state/meeting-state.js';
import { defineEvent } from './define-event.js';

/** 事项补录: a draft of the drafter’s own, that the splitter did not offer. Draft added. */
export interface DraftAdded {
  draftId: string;
  content: DraftContent;
  reason: string;
}

export const draftAdded = defineEvent<'DraftAdded', DraftAdded>({
  type: 'DraftAdded',
  upcasters: [],
  fold: (state, { data, meta }) => decidedToDo(state, data.draftId, data.content, decision('added', data.reason, meta), meta),
  told: nobody('drafters work on one list'),
});
