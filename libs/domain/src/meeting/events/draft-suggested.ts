import type { DraftSuggestion } from '../../minutes/analysis.js';
import { nobody } from '../../shared/told.js';
import { emptyDraft, withDraft } from '../state/change.js';
import { defineEvent } from './define-event.js';

/** 拟立事项: the splitter offers a draft, on which a person has still to decide. Draft suggested. */
export interface DraftSuggested {
  draft: DraftSuggestion;
}

export const draftSuggested = defineEvent<'DraftSuggested', DraftSuggested>({
  type: 'DraftSuggested',
  upcasters: [],
  fold: (state, { data }) => withDraft(state, { ...emptyDraft(data.draft.id), suggestion: data.draft }),
  told: nobody('the splitter answers whoever asked it'),
});
