import type { DraftSuggestion } from '../../minutes/analysis.js';
import { nobody } from '../../shared/told.js';
import { emptyDraft, withDraft } from '../state/change.js';
import { defineEvent } from './define-event.js';

/**
 * 拟立事项: the splitter offers a draft, on which a person has still to decide. Draft suggested.
 * v2: whoever the source names, known or not, and what a date is for; absent where v1 did not say.
 */
export interface DraftSuggested {
  draft: DraftSuggestion;
}

export const draftSuggested = defineEvent<'DraftSuggested', DraftSuggested>({
  type: 'DraftSuggested',
  upcasters: [(v1) => v1],
  fold: (state, { data }) => withDraft(state, { ...emptyDraft(data.draft.id), suggestion: data.draft }),
  told: nobody('the splitter answers whoever asked it'),
});
