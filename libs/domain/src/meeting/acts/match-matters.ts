import { refusal } from '../../shared/refusing.js';
import type { MatterMatch } from '../state/matter-match.js';
import { stepAct } from './define-act.js';

export interface MatchMatters {
  matches: MatterMatch[];
}

/** 在办比对: rows held against the directives that are open, when the minutes are taken in. */
export const matchMatters = stepAct<'MatchMatters', MatchMatters>({
  type: 'MatchMatters',
  refuses: ({ meeting }, { matches }) => {
    const missing = matches.find(({ draftId }) => draftId !== null && !meeting.drafts[draftId]);
    return missing === undefined ? null : refusal('draft_not_found', { draftId: missing.draftId });
  },
  decide: (_, { matches }) => (matches.length === 0 ? [] : [{ type: 'MattersMatched', data: { matches } }]),
});
