import { first, refusal } from '../../shared/refusing.js';
import type { DepartmentId, PersonId } from '../../shared/party.js';
import type { MeetingContext, MembersOf } from './shared/context.js';
import { contentFinding } from './shared/draft-content.js';
import { lineEvents, linesApproved, linesRefused } from './shared/signed-lines.js';
import type { SignedLines } from './shared/signed-lines.js';
import type { MeetingRefusal } from '../state/refusals.js';
import type { Meeting, MeetingDraft } from '../state/meeting-state.js';
import { listAct } from './define-act.js';
import { listDrafters, others } from './shared/list-addressees.js';

export interface ApproveList extends SignedLines {
  opinion: string;
}

/** Departments and groups may have changed since a draft was decided: what cannot be dispatched is not approved. */
const staleDraft = (meeting: Meeting, { id, content }: MeetingDraft, ctx: MeetingContext): MeetingRefusal | null => {
  const finding = content && contentFinding(meeting, content, ctx);
  return finding && refusal(finding.code, { ...finding.params, draftId: id });
};

/** Where a draft names nobody: whoever holds the issuing leader's post, else the leader who approves. The office's head is none. */
const issuerFor = (signer: PersonId, { issuingLeader, directory }: MeetingContext): PersonId | null => {
  const leads = directory.standingsOf(signer).some(({ role, principal }) => role === 'leader_in_charge' && principal === signer);
  return issuingLeader ?? (leads ? signer : null);
};

const issuerMissing = (drafts: readonly MeetingDraft[], issuer: PersonId | null): MeetingRefusal | null =>
  issuer === null && drafts.some(({ content }) => content !== null && content.issuingLeader === undefined)
    ? refusal('leader_not_eligible', { field: 'issuingLeader', personId: null, reason: 'no_such_post' })
    : null;

const groupsOf = (drafts: readonly MeetingDraft[], membersOf: MembersOf): Record<string, DepartmentId[]> =>
  Object.fromEntries(
    drafts.flatMap(({ content }) =>
      (content?.tasks ?? []).flatMap(({ unitsOf }) => (unitsOf === undefined ? [] : [[unitsOf, membersOf(unitsOf)] as const])),
    ),
  );

/** 批准: its drafts become directives; lines struck or mended by the signer are recorded as such before the approval. */
export const approveList = listAct<'ApproveList', ApproveList>({
  type: 'ApproveList',
  refuses: ({ meeting, signer }, data, ctx) => {
    const drafts = linesApproved(meeting, data);
    return first(
      linesRefused(meeting, data),
      ...drafts.map((draft) => staleDraft(meeting, draft, ctx)),
      issuerMissing(drafts, issuerFor(signer, ctx)),
    );
  },
  decide: ({ meeting, persons, signer }, { opinion, ...lines }, ctx) => {
    const drafts = linesApproved(meeting, lines);
    const registering = ctx.pinned && {
      ...ctx.pinned,
      issuingLeader: issuerFor(signer, ctx),
      groups: groupsOf(drafts, ctx.membersOf),
      numbers: [],
    };
    const data = {
      ...{ n: meeting.submissions.length, draftIds: drafts.map(({ id }) => id), opinion, registering },
      to: others(listDrafters(meeting, ctx.directory), persons),
    };
    return [...lineEvents(meeting, lines), { type: 'ListApproved', data }];
  },
});
