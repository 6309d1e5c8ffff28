import type { CommandMeta } from '../directive/command-meta.js';
import { decideDraft } from './decide-drafts.js';
import { accept, refuse } from './context.js';
import type { MeetingContext, MeetingDecision } from './context.js';
import type { MeetingCommand, MeetingCommandMap } from './commands.js';
import { contentFinding } from './draft-content.rules.js';
import { listedDrafts, needsDecision, unaccountedSegments, undecidedDrafts } from './accounting.js';
import { secrecyMarkOf } from '../minutes/classified.js';
import { DRAFTING_ROLES, missingRole } from './roles.js';
import type { Meeting, MeetingState } from './state.js';

const blank = (text: string): boolean => text.trim() === '';

const receiveMinutes = (state: MeetingState, data: MeetingCommandMap['ReceiveMinutes']): MeetingDecision => {
  if (state) return refuse('meeting_exists', { meetingId: state.id });
  const mark = secrecyMarkOf(`${data.title}\n${data.text}`);
  // The refusal names the mark only: nothing of classified material may stay in this system.
  if (data.classified || mark) return refuse('classified_material', { mark });
  if (blank(data.title) || blank(data.text)) return refuse('text_required', { field: blank(data.title) ? 'title' : 'text' });
  const { meetingId, kind, title, number, date, chair, file, textSha256 } = data;
  return accept({ type: 'MinutesReceived', data: { meetingId, kind, title, number, date, chair, file, textSha256 } });
};

const identifySegments = (meeting: Meeting, data: MeetingCommandMap['IdentifySegments']): MeetingDecision => {
  if (meeting.status !== 'RECEIVED') return refuse('segments_exist');
  const { segments, drafts } = data.analysis;
  if (segments.length === 0) return refuse('text_required', { field: 'segments' });
  let end = 0;
  for (const segment of segments) {
    if (segment.start < end || segment.end <= segment.start) return refuse('segment_overlap', { segmentId: segment.id });
    end = segment.end;
  }
  const known = new Set(segments.map(({ id }) => id));
  const missing = drafts.flatMap((draft) => draft.segmentIds).find((id) => !known.has(id));
  if (missing !== undefined) return refuse('segment_not_found', { segmentId: missing });
  return accept(
    { type: 'SegmentsIdentified', data: { splitterVersion: data.splitterVersion, segments } },
    ...drafts.map((draft) => ({ type: 'DraftSuggested' as const, data: { draft } })),
  );
};

const reclassify = (meeting: Meeting, data: MeetingCommandMap['ReclassifySegment']): MeetingDecision => {
  if (meeting.status !== 'DRAFTING') return refuse('meeting_wrong_state', { status: meeting.status });
  const segment = meeting.segments[data.segmentId];
  if (!segment) return refuse('segment_not_found', { segmentId: data.segmentId });
  if (segment.class === data.to) return refuse('same_class', { class: data.to });
  if (blank(data.reason)) return refuse('text_required', { field: 'reason' });
  return accept({ type: 'SegmentReclassified', data: { ...data, from: segment.class } });
};

const submitList = (meeting: Meeting): MeetingDecision => {
  if (meeting.status !== 'DRAFTING') return refuse('meeting_wrong_state', { status: meeting.status });
  const undecided = undecidedDrafts(meeting);
  const open = undecided.filter(needsDecision);
  if (open.length > 0) return refuse('decision_needed', { count: open.length, draftIds: open.map(({ id }) => id).join(',') });
  if (undecided.length > 0)
    return refuse('drafts_undecided', { count: undecided.length, draftIds: undecided.map(({ id }) => id).join(',') });
  const left = unaccountedSegments(meeting);
  if (left.length > 0) return refuse('segments_unaccounted', { count: left.length, segmentIds: left.join(',') });
  const listed = listedDrafts(meeting);
  if (listed.length === 0 && !Object.values(meeting.drafts).some(({ status }) => status === 'joined')) return refuse('list_empty');
  return accept({ type: 'ListSubmitted', data: { n: meeting.submissions.length + 1, draftIds: listed.map(({ id }) => id) } });
};

const signersFinding = (meeting: Meeting, meta: CommandMeta): MeetingDecision | null => {
  if (meeting.status !== 'SUBMITTED') return refuse('meeting_wrong_state', { status: meeting.status });
  const role = missingRole(meta, ['office_head', 'leader_in_charge', 'issuing_leader']);
  if (role) return refuse('role_required', { roles: role });
  const persons = [meta.actor.personId, ...(meta.authority.onBehalfOf ? [meta.authority.onBehalfOf] : [])];
  const drafter = persons.find((person) => meeting.drafters.includes(person));
  return drafter === undefined ? null : refuse('separation_of_duties', { personId: drafter });
};

/** Departments and groups may have changed since a draft was decided: what cannot be dispatched is not approved. */
const staleDraft = (meeting: Meeting, ctx: MeetingContext): MeetingDecision | null => {
  for (const { id, content } of listedDrafts(meeting)) {
    const finding = content ? contentFinding(meeting, content, ctx) : null;
    if (finding) return refuse(finding.code, { ...finding.params, draftId: id });
  }
  return null;
};

const decideList = (
  meeting: Meeting,
  command: MeetingCommand & { type: 'ReturnList' | 'ApproveList' },
  ctx: MeetingContext,
): MeetingDecision => {
  const finding = signersFinding(meeting, command.meta);
  if (finding) return finding;
  const n = meeting.submissions.length;
  if (command.type === 'ReturnList') {
    return blank(command.data.reason)
      ? refuse('text_required', { field: 'reason' })
      : accept({ type: 'ListReturned', data: { n, reason: command.data.reason } });
  }
  const stale = staleDraft(meeting, ctx);
  if (stale) return stale;
  const draftIds = listedDrafts(meeting).map(({ id }) => id);
  return accept({ type: 'ListApproved', data: { n, draftIds, opinion: command.data.opinion } });
};

const recordSupersession = (meeting: Meeting, data: MeetingCommandMap['RecordSupersession']): MeetingDecision => {
  if (meeting.status !== 'DRAFTING' || meeting.supersedes) return refuse('meeting_wrong_state', { status: meeting.status });
  if (data.meetingId === meeting.id) return refuse('merge_into_itself', { meetingId: meeting.id });
  if (blank(data.reason)) return refuse('text_required', { field: 'reason' });
  return accept({ type: 'EarlierMinutesSuperseded', data });
};

/** The rules of a meeting's list. Pure; a refusal is a value. Whoever loads a stale stream gets `version_conflict` from the caller. */
export const decideMeeting = (state: MeetingState, command: MeetingCommand, ctx: MeetingContext): MeetingDecision => {
  if (command.type !== 'ReturnList' && command.type !== 'ApproveList') {
    const role = missingRole(command.meta, DRAFTING_ROLES);
    if (role) return refuse('role_required', { roles: role });
  }
  if (command.type === 'ReceiveMinutes') return receiveMinutes(state, command.data);
  if (!state) return refuse('meeting_not_found');
  if (state.supersededBy) return refuse('meeting_superseded', { by: state.supersededBy.meetingId });
  switch (command.type) {
    case 'RecordSupersession':
      return recordSupersession(state, command.data);
    case 'SupersedeMinutes':
      return accept({ type: 'MinutesSuperseded', data: command.data });
    case 'IdentifySegments':
      return identifySegments(state, command.data);
    case 'ReclassifySegment':
      return reclassify(state, command.data);
    case 'SubmitList':
      return submitList(state);
    case 'ReturnList':
    case 'ApproveList':
      return decideList(state, command, ctx);
    case 'ConfirmDraft':
    case 'CorrectDraft':
    case 'MergeDrafts':
    case 'DiscardDraft':
    case 'AddDraft':
    case 'JoinDraft':
      return state.status === 'DRAFTING' ? decideDraft(state, command, ctx) : refuse('meeting_wrong_state', { status: state.status });
  }
};
