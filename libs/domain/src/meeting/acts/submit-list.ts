import { first, when } from '../../shared/refusing.js';
import { listedDrafts, needsDecision, unaccountedSegments, undecidedDrafts, unlookedSegments, doubledDrafts } from '../state/accounting.js';
import type { MeetingDraft } from '../state/meeting-state.js';
import { approvalClock } from '../state/approval-clock.js';
import { meetingAct } from './define-act.js';
import { listSigners } from './shared/list-addressees.js';

export type SubmitList = Record<string, never>;

const idsOf = (drafts: readonly MeetingDraft[]): string => drafts.map(({ id }) => id).join(',');

/**
 * 送审: every suggestion is decided on, and every sentence with something to do accounted for; what hints at a duty has been
 * looked at.
 */
export const submitList = meetingAct<'SubmitList', SubmitList>({
  type: 'SubmitList',
  status: 'DRAFTING',
  possible: ({ meeting }) => {
    const undecided = undecidedDrafts(meeting);
    const open = undecided.filter(needsDecision);
    const left = unaccountedSegments(meeting);
    const unlooked = unlookedSegments(meeting);
    const doubled = doubledDrafts(meeting);
    const joined = Object.values(meeting.drafts).some(({ status }) => status === 'joined');
    return first(
      when(open.length > 0, 'decision_needed', { count: open.length, draftIds: idsOf(open) }),
      when(undecided.length > 0, 'drafts_undecided', { count: undecided.length, draftIds: idsOf(undecided) }),
      when(left.length > 0, 'segments_unaccounted', { count: left.length, segmentIds: left.join(',') }),
      when(doubled.length > 0, 'matters_undecided', { count: doubled.length, draftIds: idsOf(doubled) }),
      when(unlooked.length > 0, 'segments_not_looked_over', { count: unlooked.length, segmentIds: unlooked.join(',') }),
      when(listedDrafts(meeting).length === 0 && !joined, 'list_empty'),
    );
  },
  decide: ({ meeting, persons }, _, { now, directory, approval }) => [
    {
      type: 'ListSubmitted',
      data: {
        n: meeting.submissions.length + 1,
        draftIds: listedDrafts(meeting).map(({ id }) => id),
        clock: approval && approvalClock(now, approval),
        to: listSigners(meeting, directory, persons),
      },
    },
  ],
});
