import { first, refusal, when } from '../../shared/refusing.js';
import { unlookedSegments } from '../state/accounting.js';
import { meetingAct } from './define-act.js';

export interface LookOver {
  segmentIds: string[];
}

/** 过目: sentences of which nothing was made, although they hold what duties hold, are looked at; one or several at once. */
export const lookOver = meetingAct<'LookOver', LookOver>({
  type: 'LookOver',
  status: 'DRAFTING',
  possible: ({ meeting }) => when(unlookedSegments(meeting).length === 0, 'nothing_to_look_over'),
  refuses: ({ meeting }, { segmentIds }) => {
    const left = new Set(unlookedSegments(meeting));
    const unknown = segmentIds.find((id) => !meeting.segments[id]);
    return first(
      unknown === undefined ? null : refusal('segment_not_found', { segmentId: unknown }),
      when(!segmentIds.some((id) => left.has(id)), 'nothing_to_look_over'),
    );
  },
  // Another drafter may have looked at some of them already.
  decide: ({ meeting }, { segmentIds }) => {
    const given = new Set(segmentIds);
    return [{ type: 'SegmentsLookedOver', data: { segmentIds: unlookedSegments(meeting).filter((id) => given.has(id)) } }];
  },
});
