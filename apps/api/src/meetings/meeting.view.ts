import type { DraftView, MeetingDifferencesView, MeetingView, SegmentView } from '@duban/contracts';
import {
  draftsCiting,
  numberText,
  offeredDraft,
  unlookedSegments,
  type Meeting,
  type MeetingContext,
  type MeetingDraft,
} from '@duban/domain';
import { directiveOfDraft } from '@duban/directives';

/** A meeting as people read it: each sentence with its class, each suggestion beside the decision on it. */
export function meetingView(meeting: Meeting, version: number, ctx: MeetingContext): MeetingView {
  const drafts = meeting.draftOrder.flatMap((id) => meeting.drafts[id] ?? []);
  const counts: MeetingView['draftCounts'] = {};
  for (const { status } of drafts) counts[status] = (counts[status] ?? 0) + 1;
  const neighbours = { supersedes: meeting.supersedes?.meetingId ?? null, supersededBy: meeting.supersededBy?.meetingId ?? null };
  const { id, kind, title, number, date, chair, status, receivedAt, receivedBy, approvedAt, approvedBy, file, textSha256 } = meeting;
  return {
    ...{ id, kind, title, number, date, chair, status, receivedAt, receivedBy, approvedAt, approvedBy, file, textSha256 },
    submissions: meeting.submissions.map(({ n, by, at, clock, outcome }) => ({ n, by, at, due: clock?.due ?? null, outcome })),
    ...neighbours,
    series: meeting.series?.name ?? null,
    segmentCount: meeting.segmentOrder.length,
    draftCount: drafts.length,
    draftCounts: counts,
    version,
    segments: segmentViews(meeting, drafts),
    look: meeting.look.map((item) => ({ ...item, text: meeting.segments[item.segmentId]?.text ?? '' })),
    lookLeft: unlookedSegments(meeting).length,
    notes: meeting.notes,
    matches: meeting.matches,
    drafts: drafts.map((draft) => draftView(meeting, draft, ctx)),
  };
}

function segmentViews({ segmentOrder, segments }: Meeting, drafts: readonly MeetingDraft[]): SegmentView[] {
  const citing = new Map<string, string[]>();
  for (const { id, content, suggestion } of drafts) {
    for (const segmentId of new Set((content ?? suggestion)?.segmentIds)) citing.set(segmentId, [...(citing.get(segmentId) ?? []), id]);
  }
  return segmentOrder.flatMap((id) => (segments[id] ? [{ ...segments[id], draftIds: citing.get(id) ?? [] }] : []));
}

/** Only while it is undecided: beside a decision it would be noise. */
const offeredNow = (meeting: Meeting, { status, suggestion }: MeetingDraft, ctx: MeetingContext): DraftView['offered'] =>
  suggestion && status === 'suggested' && meeting.status === 'DRAFTING' ? offeredDraft(suggestion, meeting, ctx) : null;

/** Tasks of the draft, from 0, whose date had passed already when it was last decided on. */
function alreadyPast({ content, decisions }: MeetingDraft): number[] {
  const decidedAt = decisions.at(-1)?.at;
  return (content?.tasks ?? []).flatMap(({ due }, n) => (due && decidedAt && due.at <= decidedAt ? [n] : []));
}

/** The open directive that took it in, or the one registered from it. */
function directiveIdOf(meeting: Meeting, { id, status, joined }: MeetingDraft): string | null {
  const registered = meeting.status === 'APPROVED' && status === 'confirmed';
  return joined ?? (registered ? directiveOfDraft(meeting.id, id) : null);
}

function draftView(meeting: Meeting, draft: MeetingDraft, ctx: MeetingContext): DraftView {
  const { id, status, suggestion, content, decisions, mergedInto } = draft;
  return {
    id,
    status,
    suggestion,
    offered: offeredNow(meeting, draft, ctx),
    content,
    decisions,
    alreadyPast: alreadyPast(draft),
    mergedInto,
    directiveNumber: numberText(meeting.registered.find(({ draftId }) => draftId === id)?.number ?? null),
    directiveId: directiveIdOf(meeting, draft),
  };
}

/** Each sentence of both texts, with what was made of the earlier one; null when the meeting amends no other. */
export function differencesView(later: Meeting, earlier: Meeting): MeetingDifferencesView | null {
  if (!later.supersedes) return null;
  const { meetingId, reason, differences } = later.supersedes;
  const counts = { unchanged: 0, changed: 0, added: 0, removed: 0 };
  for (const { kind } of differences) counts[kind] += 1;
  const worded = (meeting: Meeting, id: string | null) => (id === null ? null : { id, text: meeting.segments[id]?.text ?? '' });
  const touchedBy = (id: string | null) => (id === null ? [] : draftsCiting(earlier, id));
  return {
    meetingId: later.id,
    supersedes: meetingId,
    reason,
    counts,
    items: differences.map(({ kind, before, after }) => ({
      kind,
      before: worded(earlier, before),
      after: worded(later, after),
      touched: touchedBy(before).map((draft) => ({ draftId: draft.id, status: draft.status, directiveId: directiveIdOf(earlier, draft) })),
    })),
  };
}

/** What the approval of a list registers. */
export const registeredViews = (meeting: Meeting) =>
  meeting.registered.map(({ draftId, number }) => ({
    draftId,
    directiveId: directiveOfDraft(meeting.id, draftId),
    number: numberText(number),
  }));
