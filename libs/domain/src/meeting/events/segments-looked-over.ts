import { nobody } from '../../shared/told.js';
import { lookedOver, withDrafter } from '../state/change.js';
import { defineEvent } from './define-event.js';

/** 句段过目: somebody has looked at sentences of which nothing was made, and leaves them so. Sentences looked over. */
export interface SegmentsLookedOver {
  segmentIds: string[];
}

export const segmentsLookedOver = defineEvent<'SegmentsLookedOver', SegmentsLookedOver>({
  type: 'SegmentsLookedOver',
  upcasters: [],
  fold: (state, { data, meta }) => withDrafter(lookedOver(state, data.segmentIds, meta), meta),
  told: nobody('drafters work on one list'),
});
