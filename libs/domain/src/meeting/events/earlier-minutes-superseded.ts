import { nobody } from '../../shared/told.js';
import type { SegmentDifference } from '../state/differences.js';
import { defineEvent } from './define-event.js';

/** 修订替代: these minutes take the place of others; the differences are those found then. Earlier minutes superseded. */
export interface EarlierMinutesSuperseded {
  meetingId: string;
  reason: string;
  differences: SegmentDifference[];
}

export const earlierMinutesSuperseded = defineEvent<'EarlierMinutesSuperseded', EarlierMinutesSuperseded>({
  type: 'EarlierMinutesSuperseded',
  upcasters: [],
  fold: (state, { data }) => ({ ...state, supersedes: data }),
  told: nobody('own act'),
});
