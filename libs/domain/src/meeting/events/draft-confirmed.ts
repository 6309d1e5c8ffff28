import { nobody } from '../../shared/told.js';
import { decidedToDo, decision } from '../state/change.js';
import type { DraftContent } from '../state/meeting-state.js';
import { defineEvent } from './define-event.js';

/** 事项确认: a named drafter decides what is to be done. Draft confirmed. */
export interface DraftConfirmed {
  draftId: string;
  content: DraftContent;
  reason: string;
}

export const draftConfirmed = defineEvent<'DraftConfirmed', DraftConfirmed>({
  type: 'DraftConfirmed',
  upcasters: [],
  fold: (state, { data, meta }) => decidedToDo(state, data.draftId, data.content, decision('confirmed', data.reason, meta), meta),
  told: nobody('drafters work on one list'),
});
