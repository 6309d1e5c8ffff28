import type { DraftDecision, Meeting, MeetingDraft, MeetingSegment, MeetingState } from '@duban/domain';

export interface MeetingRow {
  meeting_id: string;
  version: number;
  kind: Meeting['kind'];
  title: string;
  number: string | null;
  date: string;
  chair: string;
  status: Meeting['status'];
  file: Meeting['file'];
  text_sha256: string;
  received_at: string;
  received_by: string;
  approved_at: string | null;
  approved_by: string | null;
  supersedes: string | null;
  superseded_by: string | null;
  segment_count: number;
  draft_count: number;
  draft_counts: Partial<Record<MeetingDraft['status'], number>>;
}

export interface SegmentRow {
  meeting_id: string;
  segment_id: string;
  ordinal: number;
  paragraph: number;
  start_at: number;
  end_at: number;
  text: string;
  sha256: string;
  class: MeetingSegment['class'];
  suggested_class: MeetingSegment['suggestedClass'];
  imperative: boolean;
}

export interface DraftRow {
  meeting_id: string;
  draft_id: string;
  ordinal: number;
  status: MeetingDraft['status'];
  suggestion: MeetingDraft['suggestion'];
  content: MeetingDraft['content'];
  decisions: DraftDecision[];
  segment_ids: string[];
  merged_into: string | null;
  joined: string | null;
}

export interface MeetingRows {
  meeting_view: MeetingRow[];
  segment_view: SegmentRow[];
  draft_view: DraftRow[];
}

const segmentRow = (meeting: Meeting, segment: MeetingSegment, ordinal: number): SegmentRow => ({
  meeting_id: meeting.id,
  segment_id: segment.id,
  ordinal,
  paragraph: segment.paragraph,
  start_at: segment.start,
  end_at: segment.end,
  text: segment.text,
  sha256: segment.sha256,
  class: segment.class,
  suggested_class: segment.suggestedClass,
  imperative: segment.imperative,
});

const draftRow = (meeting: Meeting, draft: MeetingDraft, ordinal: number): DraftRow => ({
  meeting_id: meeting.id,
  draft_id: draft.id,
  ordinal,
  status: draft.status,
  suggestion: draft.suggestion,
  content: draft.content,
  decisions: draft.decisions,
  segment_ids: (draft.content ?? draft.suggestion)?.segmentIds ?? [],
  merged_into: draft.mergedInto,
  joined: draft.joined,
});

/** Every row of a meeting: pure, so the same state gives the same rows. */
export const meetingRows = (meeting: MeetingState, version: number): MeetingRows => {
  if (meeting === null) return { meeting_view: [], segment_view: [], draft_view: [] };
  const segments = meeting.segmentOrder.flatMap((id, index) => {
    const segment = meeting.segments[id];
    return segment ? [segmentRow(meeting, segment, index + 1)] : [];
  });
  const drafts = meeting.draftOrder.flatMap((id, index) => {
    const draft = meeting.drafts[id];
    return draft ? [draftRow(meeting, draft, index + 1)] : [];
  });
  const counts: MeetingRow['draft_counts'] = {};
  for (const { status } of drafts) counts[status] = (counts[status] ?? 0) + 1;
  const row: MeetingRow = {
    meeting_id: meeting.id,
    version,
    kind: meeting.kind,
    title: meeting.title,
    number: meeting.number,
    date: meeting.date,
    chair: meeting.chair,
    status: meeting.status,
    file: meeting.file,
    text_sha256: meeting.textSha256,
    received_at: meeting.receivedAt,
    received_by: meeting.receivedBy,
    approved_at: meeting.approvedAt,
    approved_by: meeting.approvedBy,
    supersedes: meeting.supersedes?.meetingId ?? null,
    superseded_by: meeting.supersededBy?.meetingId ?? null,
    segment_count: segments.length,
    draft_count: drafts.length,
    draft_counts: counts,
  };
  return { meeting_view: [row], segment_view: segments, draft_view: drafts };
};
