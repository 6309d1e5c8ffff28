import { first, textRequired, when } from '../../shared/refusing.js';
import type { SegmentDifference } from '../state/differences.js';
import { stepAct } from './define-act.js';

export interface RecordSupersession {
  meetingId: string;
  reason: string;
  differences: SegmentDifference[];
}

/** 修订替代: to the later minutes, once, when they have been split. */
export const recordSupersession = stepAct<'RecordSupersession', RecordSupersession>({
  type: 'RecordSupersession',
  refuses: ({ meeting }, { meetingId, reason }) =>
    first(
      when(meeting.status !== 'DRAFTING' || meeting.supersedes !== null, 'meeting_wrong_state', { status: meeting.status }),
      when(meetingId === meeting.id, 'merge_into_itself', { meetingId }),
      textRequired({ reason }),
    ),
  decide: (_, data) => [{ type: 'EarlierMinutesSuperseded', data }],
});
