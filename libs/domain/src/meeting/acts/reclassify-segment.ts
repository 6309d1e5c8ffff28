import type { SegmentClass } from '../../minutes/analysis.js';
import { first, refusal, textRequired, when } from '../../shared/refusing.js';
import { meetingAct } from './define-act.js';

export interface ReclassifySegment {
  segmentId: string;
  to: SegmentClass;
  reason: string;
}

/** 改判: another class for a sentence. */
export const reclassifySegment = meetingAct<'ReclassifySegment', ReclassifySegment>({
  type: 'ReclassifySegment',
  status: 'DRAFTING',
  refuses: ({ meeting }, { segmentId, to, reason }) => {
    const segment = meeting.segments[segmentId];
    if (!segment) return refusal('segment_not_found', { segmentId });
    return first(when(segment.class === to, 'same_class', { class: to }), textRequired({ reason }));
  },
  decide: ({ meeting }, data) => {
    const segment = meeting.segments[data.segmentId];
    return segment ? [{ type: 'SegmentReclassified', data: { ...data, from: segment.class } }] : [];
  },
});
