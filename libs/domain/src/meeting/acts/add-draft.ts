import { first, textRequired, when } from '../../shared/refusing.js';
import { contentFinding } from './shared/draft-content.js';
import type { DraftContent } from '../state/meeting-state.js';
import { meetingAct } from './define-act.js';

export interface AddDraft {
  draftId: string;
  content: DraftContent;
  reason: string;
}

/** 补录: a draft of the drafter’s own. */
export const addDraft = meetingAct<'AddDraft', AddDraft>({
  type: 'AddDraft',
  status: 'DRAFTING',
  refuses: ({ meeting }, { draftId, content, reason }, ctx) =>
    first(when(meeting.drafts[draftId] !== undefined, 'draft_exists', { draftId }), textRequired({ reason })) ??
    contentFinding(meeting, content, ctx),
  decide: (_, data) => [{ type: 'DraftAdded', data }],
});
