import type { DraftView, MeetingView, SegmentView } from '@duban/contracts';
import type { Meeting, MeetingDraft } from '@duban/domain';
import { directiveIdOf } from './meeting.service.js';

/** A meeting as people read it: each sentence with its class, each suggestion beside the decision on it. */
export function meetingView(meeting: Meeting, version: number): MeetingView {
  const drafts = meeting.draftOrder.flatMap((id) => meeting.drafts[id] ?? []);
  const counts: MeetingView['draftCounts'] = {};
  for (const { status } of drafts) counts[status] = (counts[status] ?? 0) + 1;
  const { id, kind, title, number, date, chair, status, receivedAt, receivedBy, approvedAt, approvedBy, file, textSha256, submissions } =
    meeting;
  return {
    ...{ id, kind, title, number, date, chair, status, receivedAt, receivedBy, approvedAt, approvedBy, file, textSha256, submissions },
    segmentCount: meeting.segmentOrder.length,
    draftCount: drafts.length,
    draftCounts: counts,
    version,
    segments: meeting.segmentOrder.flatMap((segmentId) => segmentView(meeting, segmentId)),
    drafts: drafts.map((draft) => draftView(meeting, draft)),
  };
}

function segmentView(meeting: Meeting, id: string): SegmentView[] {
  const segment = meeting.segments[id];
  if (!segment) return [];
  const citing = Object.values(meeting.drafts).filter((draft) => (draft.content ?? draft.suggestion)?.segmentIds.includes(id));
  return [{ ...segment, draftIds: citing.map((draft) => draft.id) }];
}

function draftView(meeting: Meeting, draft: MeetingDraft): DraftView {
  const { id, status, suggestion, content, decisions, mergedInto, joined } = draft;
  const registered = meeting.status === 'APPROVED' && status === 'confirmed';
  return {
    id,
    status,
    suggestion,
    content,
    decisions,
    mergedInto,
    directiveId: joined ?? (registered ? directiveIdOf(meeting.id, id) : null),
  };
}
