import { when } from '../../shared/refusing.js';
import { needsDecision } from '../state/accounting.js';
import { contentFinding } from './shared/draft-content.js';
import type { DraftContent } from '../state/meeting-state.js';
import { draftAct } from './define-act.js';

export interface ConfirmDraft {
  draftId: string;
  content: DraftContent;
  reason: string;
}

/** 确认: what the drafter decides to have done, as suggested or otherwise. */
export const confirmDraft = draftAct<'ConfirmDraft', ConfirmDraft>({
  type: 'ConfirmDraft',
  statuses: ['suggested'],
  refuses: ({ meeting, draft }, { content, reason }, ctx) =>
    // What the source leaves open is settled by a person who says on what ground.
    when(needsDecision(draft) && reason.trim() === '', 'decision_needed', { draftIds: draft.id }) ?? contentFinding(meeting, content, ctx),
  decide: (_, data) => [{ type: 'DraftConfirmed', data }],
});
