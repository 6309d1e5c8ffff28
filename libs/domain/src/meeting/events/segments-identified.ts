import type { LookAt, MinutesSegment } from '../../minutes/analysis.js';
import { nobody } from '../../shared/told.js';
import { defineEvent } from './define-event.js';

/**
 * 纪要分句: the text is split into sentences, each with its class. Segments identified.
 * v2: what is to be looked at because nothing was made of it; nothing where v1 did not say.
 */
export interface SegmentsIdentified {
  splitterVersion: string;
  segments: MinutesSegment[];
  look: LookAt[];
}

export const segmentsIdentified = defineEvent<'SegmentsIdentified', SegmentsIdentified>({
  type: 'SegmentsIdentified',
  upcasters: [(v1) => ({ ...v1, look: [] })],
  fold: (state, { data }) => {
    const segments = data.segments.map((segment) => ({ ...segment, suggestedClass: segment.class, reclassified: [] }));
    return {
      ...state,
      status: 'DRAFTING',
      segments: Object.fromEntries(segments.map((segment) => [segment.id, segment])),
      segmentOrder: segments.map(({ id }) => id),
      look: data.look.map((item) => ({ ...item, looked: null })),
    };
  },
  told: nobody('whoever took the minutes in asked for it and waits for the answer'),
});
