import type { DraftSuggestion, MinutesAnalysis, MinutesSegment } from '../../minutes/analysis.js';
import { first, refusal, when } from '../../shared/refusing.js';
import type { MeetingRefusal } from '../state/refusals.js';
import { stepAct } from './define-act.js';

export interface IdentifySegments {
  splitterVersion: string;
  analysis: Pick<MinutesAnalysis, 'segments' | 'drafts'> & Partial<Pick<MinutesAnalysis, 'look'>>;
}

/** Offsets are in order and inside the text. */
const outOfOrder = (segments: readonly MinutesSegment[]): MeetingRefusal | null => {
  const wrong = segments.find(({ start, end }, at) => start < (segments[at - 1]?.end ?? 0) || end <= start);
  return wrong ? refusal('segment_overlap', { segmentId: wrong.id }) : null;
};

const unknownSegment = (segments: readonly MinutesSegment[], drafts: readonly DraftSuggestion[]): MeetingRefusal | null => {
  const known = new Set(segments.map(({ id }) => id));
  const missing = drafts.flatMap((draft) => draft.segmentIds).find((id) => !known.has(id));
  return missing === undefined ? null : refusal('segment_not_found', { segmentId: missing });
};

/** 分句: once per meeting; segments and drafts as `analyseMinutes` gave them. */
export const identifySegments = stepAct<'IdentifySegments', IdentifySegments>({
  type: 'IdentifySegments',
  refuses: ({ meeting }, { analysis: { segments, drafts } }) =>
    first(
      when(meeting.status !== 'RECEIVED', 'segments_exist'),
      when(segments.length === 0, 'text_required', { field: 'segments' }),
      outOfOrder(segments),
      unknownSegment(segments, drafts),
    ),
  decide: (_, { splitterVersion, analysis: { segments, drafts, look = [] } }) => [
    { type: 'SegmentsIdentified', data: { splitterVersion, segments, look } },
    ...drafts.map((draft) => ({ type: 'DraftSuggested', data: { draft } }) as const),
  ],
});
