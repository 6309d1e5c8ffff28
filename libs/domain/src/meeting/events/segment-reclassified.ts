import type { SegmentClass } from '../../minutes/analysis.js';
import { nobody } from '../../shared/told.js';
import { lookedOver, withDrafter } from '../state/change.js';
import { defineEvent } from './define-event.js';

/** 句类改判: a person gives a sentence another class. Segment reclassified. */
export interface SegmentReclassified {
  segmentId: string;
  from: SegmentClass;
  to: SegmentClass;
  reason: string;
}

export const segmentReclassified = defineEvent<'SegmentReclassified', SegmentReclassified>({
  type: 'SegmentReclassified',
  upcasters: [],
  fold: (state, { data, meta }) => {
    const before = state.segments[data.segmentId];
    if (!before) return withDrafter(state, meta);
    const entry = { from: data.from, to: data.to, by: meta.actor.personId, at: meta.occurredAt, reason: data.reason };
    const segment = { ...before, class: data.to, reclassified: [...before.reclassified, entry] };
    const changed = { ...state, segments: { ...state.segments, [data.segmentId]: segment } };
    return withDrafter(lookedOver(changed, [data.segmentId], meta), meta);
  },
  told: nobody('drafters work on one list'),
});
