import { first, refusal } from '../../shared/refusing.js';
import { listedDrafts } from '../state/accounting.js';
import type { MeetingContext } from './shared/context.js';
import { contentFinding } from './shared/draft-content.js';
import type { MeetingRefusal } from '../state/refusals.js';
import type { Meeting, MeetingDraft } from '../state/meeting-state.js';
import { listAct } from './define-act.js';

export interface ApproveList {
  opinion: string;
}

/** Departments and groups may have changed since a draft was decided: what cannot be dispatched is not approved. */
const staleDraft = (meeting: Meeting, { id, content }: MeetingDraft, ctx: MeetingContext): MeetingRefusal | null => {
  const finding = content && contentFinding(meeting, content, ctx);
  return finding && refusal(finding.code, { ...finding.params, draftId: id });
};

/** 批准: its drafts become directives. */
export const approveList = listAct<'ApproveList', ApproveList>({
  type: 'ApproveList',
  possible: ({ meeting }, ctx) => first(...listedDrafts(meeting).map((draft) => staleDraft(meeting, draft, ctx))),
  decide: ({ meeting }, { opinion }) => [
    { type: 'ListApproved', data: { n: meeting.submissions.length, draftIds: listedDrafts(meeting).map(({ id }) => id), opinion } },
  ],
});
