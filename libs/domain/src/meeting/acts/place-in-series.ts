import { first, textRequired, when } from '../../shared/refusing.js';
import { meetingAct } from './define-act.js';

export interface PlaceInSeries {
  /** As people call it: 市委常委会. */
  series: string;
}

/** 归入系列会议: of which series it is a meeting. Papers of another list are never moved by it. */
export const placeInSeries = meetingAct<'PlaceInSeries', PlaceInSeries>({
  type: 'PlaceInSeries',
  refuses: ({ meeting }, { series }) =>
    first(textRequired({ series }), when(meeting.series?.name === series.trim(), 'same_series', { series: series.trim() })),
  decide: (_, { series }) => [{ type: 'PlacedInSeries', data: { series: series.trim() } }],
});
