import {
  meetingAlertsOf,
  type Meeting,
  type MeetingDraft,
  type MeetingSegment,
  type MeetingState,
  type StampedMeetingEvent,
} from '@duban/domain';
import { alertRow, type AlertRow, MEETING_ALERTS } from '../alerts/alert.rows.js';
import { type Row, type RowsOf, tableOf } from '../tables/table-spec.js';
import { DraftViewEntity } from './draft-view.entity.js';
import { MeetingViewEntity, type ListRound } from './meeting-view.entity.js';
import { SegmentViewEntity } from './segment-view.entity.js';

/** In the order in which rows are written. */
export const MEETING_TABLES = {
  meeting_view: tableOf(MeetingViewEntity, 'meeting_id'),
  segment_view: tableOf(SegmentViewEntity, 'meeting_id'),
  draft_view: tableOf(DraftViewEntity, 'meeting_id'),
  alert: MEETING_ALERTS,
};
export type MeetingRows = RowsOf<typeof MEETING_TABLES>;

const segmentRow = (meeting: Meeting, segment: MeetingSegment, ordinal: number): Row<SegmentViewEntity> => ({
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

const draftRow = (meeting: Meeting, draft: MeetingDraft, ordinal: number): Row<DraftViewEntity> => ({
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

const lastRound = ({ submissions }: Meeting): ListRound | null => {
  const last = submissions.at(-1);
  if (!last) return null;
  const { by, at, clock, outcome } = last;
  const back = outcome !== null && !outcome.approved && !outcome.withdrawn;
  return { by, at, due: clock?.due ?? null, returned: back ? { by: outcome.by, at: outcome.at, text: outcome.reason } : null };
};

/** The alerts of further events of a meeting. */
export const meetingAlertRows = (before: MeetingState, events: readonly (StampedMeetingEvent & { version: number })[]): AlertRow[] =>
  meetingAlertsOf(before, events).map(alertRow);

/** Every row of a meeting, beside its alerts: pure, so the same state gives the same rows. */
export const meetingRows = (meeting: MeetingState, version: number, alert: AlertRow[]): MeetingRows => {
  if (meeting === null) return { meeting_view: [], segment_view: [], draft_view: [], alert };
  const segments = meeting.segmentOrder.flatMap((id, index) => {
    const segment = meeting.segments[id];
    return segment ? [segmentRow(meeting, segment, index + 1)] : [];
  });
  const drafts = meeting.draftOrder.flatMap((id, index) => {
    const draft = meeting.drafts[id];
    return draft ? [draftRow(meeting, draft, index + 1)] : [];
  });
  const counts: Row<MeetingViewEntity>['draft_counts'] = {};
  for (const { status } of drafts) counts[status] = (counts[status] ?? 0) + 1;
  const row: Row<MeetingViewEntity> = {
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
    series: meeting.series?.name ?? null,
    drafters: meeting.drafters,
    submission: lastRound(meeting),
    segment_count: segments.length,
    draft_count: drafts.length,
    draft_counts: counts,
  };
  return { meeting_view: [row], segment_view: segments, draft_view: drafts, alert };
};
