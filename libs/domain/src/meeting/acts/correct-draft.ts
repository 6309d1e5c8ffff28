import { textRequired } from '../../shared/refusing.js';
import { changedParts, contentFinding } from './shared/draft-content.js';
import type { DraftContent, MeetingDraft } from '../state/meeting-state.js';
import { draftAct } from './define-act.js';

export interface CorrectDraft {
  draftId: string;
  content: DraftContent;
  reason: string;
}

const suggestedWords = (draft: MeetingDraft, next: DraftContent): string[] => {
  const offered = draft.suggestion;
  if (!offered) return [];
  const differs: [string, boolean][] = [
    ['title', offered.title !== next.title],
    ['requirement', offered.requirement !== next.requirement],
    ['closureStandard', offered.closureStandard !== next.closureStandard],
    ['segmentIds', offered.segmentIds.join() !== next.segmentIds.join()],
  ];
  return differs.filter(([, changed]) => changed).map(([part]) => part);
};

/** 更正: another decision in the place of an earlier one, or of the suggestion. */
export const correctDraft = draftAct<'CorrectDraft', CorrectDraft>({
  type: 'CorrectDraft',
  refuses: ({ meeting }, { content, reason }, ctx) => textRequired({ reason }) ?? contentFinding(meeting, content, ctx),
  decide: ({ draft }, data) => {
    const changed = draft.content ? changedParts(draft.content, data.content) : suggestedWords(draft, data.content);
    return [{ type: 'DraftCorrected', data: { ...data, changed } }];
  },
});
