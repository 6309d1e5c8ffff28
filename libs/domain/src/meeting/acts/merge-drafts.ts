import { first, isRefusal, textRequired, when } from '../../shared/refusing.js';
import { contentFinding } from './shared/draft-content.js';
import type { MeetingRefusal } from '../state/refusals.js';
import type { DraftContent, Meeting } from '../state/meeting-state.js';
import { meetingAct, openDraft } from './define-act.js';

export interface MergeDrafts {
  into: string;
  from: string[];
  content: DraftContent;
  reason: string;
}

const notOpen = (meeting: Meeting, draftId: string): MeetingRefusal | null => {
  const draft = openDraft(meeting, draftId);
  return isRefusal(draft) ? draft : null;
};

/** 合并: `into` keeps its id, the others end as merged; `content` is the merged decision. */
export const mergeDrafts = meetingAct<'MergeDrafts', MergeDrafts>({
  type: 'MergeDrafts',
  status: 'DRAFTING',
  possible: ({ meeting }) =>
    when(meeting.draftOrder.filter((draftId) => notOpen(meeting, draftId) === null).length < 2, 'nothing_to_merge'),
  refuses: ({ meeting }, { into, from, content, reason }, ctx) =>
    first(
      when(from.length === 0 || from.includes(into), 'merge_into_itself', { draftId: into }),
      ...[into, ...from].map((draftId) => notOpen(meeting, draftId)),
      textRequired({ reason }),
    ) ?? contentFinding(meeting, content, ctx),
  decide: (_, data) => [{ type: 'DraftsMerged', data }],
});
