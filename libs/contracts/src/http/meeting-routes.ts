import { z } from 'zod';
import type { MeetingCommandMap } from '@duban/domain';
import { id, localDate, longText, shortText, text } from '@duban/domain/schema';
import { MeetingDifferencesView, MeetingListItem, MeetingView, TracedAlertView } from '../views/views.js';
import { circumstances, pageQuery, pastQuery, whyQuery } from './common.js';
import { listRoutes } from './list-routes.js';
import { command, draftContent, meetingParams, onDraft, reasoned, segmentParams } from './meeting-route-parts.js';
import { defineRoute } from './route.js';

const draftRules = [
  'basis_required',
  'units_required',
  'unknown_group',
  'standing_terms_required',
  'due_not_in_source',
  'due_in_past',
  'due_required',
  'standing_never_overdue',
  'exactly_one_lead',
  'lead_is_also_assist',
  'leader_not_eligible',
  'unknown_department',
] as const;
const decision = z.object({ content: draftContent, ...reasoned, ...circumstances }) satisfies z.ZodType<
  Omit<MeetingCommandMap['ConfirmDraft'], 'draftId'>
>;

/** Longest text of minutes taken in one request, in characters; the original file may be larger. */
export const MAX_MINUTES = 100_000;
/** Text of minutes, typed in or read from a document. */
export const minutesText = text(MAX_MINUTES);

const minutesBody = z.object({
  kind: z.enum(['minutes', 'decision_notice', 'instruction', 'communique']).default('minutes'),
  title: shortText.optional(),
  number: shortText.optional(),
  date: localDate.optional(),
  chair: shortText.optional(),
  text: minutesText,
  fileName: shortText.optional(),
  classified: z.boolean().optional(),
  /** 责任单位 alone: the first leads. Absent = as the text says, else a person decides on each. */
  responsibleUnits: z.literal('first_leads').optional(),
  /** 系列会议, as 市委常委会; absent = the one whose name the title holds. */
  series: shortText.optional(),
  ...circumstances,
});
const intakeProblems = [
  'asserted_too_late',
  'text_required',
  'meeting_date_required',
  'classified_material',
  'meeting_exists',
  'minutes_too_complex',
] as const;
const intake = { kind: 'command', method: 'post', tag: 'meetings', status: 201, response: MeetingView } as const;

export const meetingRoutes = {
  receiveMinutes: defineRoute({
    ...intake,
    id: 'receiveMinutes',
    path: '/meetings',
    action: 'ReceiveMinutes',
    summary: { zh: '收文：会议纪要、议定事项、批示、通稿', en: 'Take minutes in: segments and drafts are suggested' },
    body: minutesBody,
    problems: intakeProblems,
  }),
  receiveDocument: defineRoute({
    ...intake,
    kind: 'upload',
    id: 'receiveDocument',
    path: '/meetings/documents',
    action: 'ReceiveMinutes',
    summary: {
      zh: '收文：上传 docx、xlsx 或文本原件，原件按散列保存；同一文件再次上传不重复收文',
      en: 'Take minutes in as docx, xlsx or text: the original is kept by its hash; the same file sent again is the same meeting',
    },
    query: z.object({
      kind: minutesBody.shape.kind,
      title: shortText.optional(),
      number: shortText.optional(),
      date: localDate.optional(),
      chair: shortText.optional(),
      classified: z.stringbool().optional(),
      responsibleUnits: minutesBody.shape.responsibleUnits,
      series: shortText.optional(),
      /** Which text counts where the file holds changes that nobody has accepted; asked for if it does. */
      changes: z.enum(['accepted', 'original']).optional(),
    }),
    problems: [...intakeProblems, 'file_too_large', 'document_unreadable', 'document_has_changes', 'unstorable_text'],
  }),
  supersedeMinutes: defineRoute({
    ...intake,
    params: meetingParams,
    id: 'supersedeMinutes',
    path: '/meetings/{meetingId}/supersession',
    action: 'SupersedeMinutes',
    summary: {
      zh: '以更正后的材料取代：原材料及其事项保留，逐句列出差异',
      en: 'Amended minutes take the place of these; what was made of these stays, and the differences are listed',
    },
    body: minutesBody.extend({ reason: longText }),
    problems: [...intakeProblems, 'not_found', 'meeting_superseded'],
  }),
  meetingDifferences: defineRoute({
    kind: 'query',
    method: 'get',
    tag: 'meetings',
    status: 200,
    response: MeetingDifferencesView,
    params: meetingParams,
    id: 'meetingDifferences',
    path: '/meetings/{meetingId}/differences',
    action: 'read.meeting',
    summary: { zh: '与被取代材料的差异，及所涉事项', en: 'What differs from the minutes that these amend, and what it touches' },
    problems: ['not_found'],
  }),
  downloadMinutes: defineRoute({
    kind: 'stream',
    method: 'get',
    tag: 'meetings',
    status: 200,
    params: meetingParams,
    id: 'downloadMinutes',
    path: '/meetings/{meetingId}/file',
    action: 'read.meeting',
    summary: { zh: '下载原件', en: 'The original file, byte for byte' },
    problems: ['not_found'],
  }),
  listMeetings: defineRoute({
    kind: 'query',
    method: 'get',
    tag: 'meetings',
    status: 200,
    response: z.object({ items: z.array(MeetingListItem), nextCursor: z.string().nullable() }),
    id: 'listMeetings',
    path: '/meetings',
    action: 'read.meetings',
    summary: { zh: '会议材料列表', en: 'List meetings' },
    query: z.object({ series: shortText.optional(), ...pageQuery }),
    problems: ['cursor_mismatch'],
  }),
  getMeeting: defineRoute({
    kind: 'query',
    method: 'get',
    tag: 'meetings',
    status: 200,
    response: MeetingView,
    params: meetingParams,
    id: 'getMeeting',
    path: '/meetings/{meetingId}',
    action: 'read.meeting',
    summary: { zh: '会议材料：句段、建议与决定', en: 'A meeting: sentences, suggestions, decisions' },
    query: z.object(whyQuery),
    problems: ['not_found'],
  }),
  alertedOfMeeting: defineRoute({
    kind: 'query',
    method: 'get',
    tag: 'meetings',
    status: 200,
    response: z.object({ items: z.array(TracedAlertView) }),
    params: meetingParams,
    id: 'alertedOfMeeting',
    path: '/meetings/{meetingId}/alerts',
    action: 'read.meeting',
    summary: {
      zh: '清单审批中谁在何时被提醒过什么：发出、送达、已阅',
      en: 'Who had been alerted of what of its list: sent, delivered, receipted',
    },
    query: z.object(pastQuery),
    problems: ['not_found', 'as_of_in_future'],
  }),
  confirmDraft: defineRoute({
    ...onDraft,
    id: 'confirmDraft',
    path: '/meetings/{meetingId}/drafts/{draftId}/confirmation',
    action: 'ConfirmDraft',
    summary: { zh: '确认拟立项', en: 'Confirm a draft, with the decisions it needs' },
    body: decision,
    problems: ['asserted_too_late', ...draftRules, 'decision_needed', 'meeting_wrong_state', 'draft_not_found', 'draft_already_decided'],
  }),
  correctDraft: defineRoute({
    ...onDraft,
    id: 'correctDraft',
    path: '/meetings/{meetingId}/drafts/{draftId}/correction',
    action: 'CorrectDraft',
    summary: { zh: '更正拟立项', en: 'Correct a draft' },
    body: decision,
    problems: ['asserted_too_late', ...draftRules, 'meeting_wrong_state', 'draft_not_found', 'draft_already_decided'],
  }),
  discardDraft: defineRoute({
    ...onDraft,
    id: 'discardDraft',
    path: '/meetings/{meetingId}/drafts/{draftId}/discarding',
    action: 'DiscardDraft',
    summary: { zh: '不予立项', en: 'Discard a draft, with the reason' },
    body: z.object({ ...reasoned, ...circumstances }),
    problems: ['asserted_too_late', 'meeting_wrong_state', 'draft_not_found', 'draft_already_decided'],
  }),
  restoreDraft: defineRoute({
    ...onDraft,
    id: 'restoreDraft',
    path: '/meetings/{meetingId}/drafts/{draftId}/restoration',
    action: 'RestoreDraft',
    summary: { zh: '恢复不予立项的事项', en: 'Restore a discarded draft as it was' },
    body: z.object({ ...reasoned, ...circumstances }),
    problems: ['asserted_too_late', 'meeting_wrong_state', 'draft_not_found', 'draft_already_decided'],
  }),
  joinDraft: defineRoute({
    ...onDraft,
    id: 'joinDraft',
    path: '/meetings/{meetingId}/drafts/{draftId}/joining',
    action: 'JoinDraft',
    summary: { zh: '并入在办事项', en: 'Join a draft to an open directive' },
    body: z.object({ directiveId: z.uuid(), ...reasoned, ...circumstances }),
    problems: [
      'asserted_too_late',
      'meeting_wrong_state',
      'draft_not_found',
      'draft_already_decided',
      'not_found',
      'directive_wrong_state',
    ],
  }),
  holdApart: defineRoute({
    ...onDraft,
    id: 'holdApart',
    path: '/meetings/{meetingId}/drafts/{draftId}/apartness',
    action: 'HoldApart',
    summary: {
      zh: '认定为另一事项，不并入相同的在办事项',
      en: 'Say that a draft is another matter than the open directive that it seems to go on with',
    },
    body: z.object({ ...reasoned, ...circumstances }),
    problems: ['asserted_too_late', 'meeting_wrong_state', 'draft_not_found', 'draft_already_decided', 'no_open_matter'],
  }),
  addDraft: defineRoute({
    ...command,
    id: 'addDraft',
    path: '/meetings/{meetingId}/drafts',
    action: 'AddDraft',
    status: 201,
    summary: { zh: '增补拟立项', en: "Add a drafter's own draft" },
    body: decision,
    problems: ['asserted_too_late', ...draftRules, 'meeting_wrong_state'],
  }),
  mergeDrafts: defineRoute({
    ...command,
    id: 'mergeDrafts',
    path: '/meetings/{meetingId}/merges',
    action: 'MergeDrafts',
    summary: { zh: '并案', en: 'Merge drafts' },
    body: decision.extend({ into: id, from: z.array(id).min(1).max(100) }),
    problems: ['asserted_too_late', 'meeting_wrong_state', 'nothing_to_merge', 'draft_not_found', 'draft_already_decided'],
  }),
  reclassifySegment: defineRoute({
    ...command,
    params: segmentParams,
    id: 'reclassifySegment',
    path: '/meetings/{meetingId}/segments/{segmentId}/classification',
    action: 'ReclassifySegment',
    summary: { zh: '更正句段类别', en: 'Correct the class of a sentence' },
    body: z.object({ to: z.enum(['task', 'standing', 'decision', 'guidance', 'statement']), ...reasoned, ...circumstances }),
    problems: ['asserted_too_late', 'meeting_wrong_state', 'segment_not_found'],
  }),
  placeInSeries: defineRoute({
    ...command,
    id: 'placeInSeries',
    path: '/meetings/{meetingId}/series',
    action: 'PlaceInSeries',
    summary: { zh: '归入系列会议', en: 'Say of which series of meetings it is one' },
    body: z.object({ series: shortText, ...circumstances }),
    problems: ['asserted_too_late', 'text_required', 'same_series'],
  }),
  ...listRoutes,
};
