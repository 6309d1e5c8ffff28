import { z } from 'zod';
import { FileView, InstantView, LocalDateView } from './common.view.js';

export const SEGMENT_CLASSES = ['task', 'standing', 'decision', 'guidance', 'statement'] as const;
export const MEETING_STATUSES = ['DRAFTED', 'SUBMITTED', 'APPROVED'] as const;
export const DRAFT_STATUSES = ['suggested', 'confirmed', 'merged', 'discarded', 'approved'] as const;

export const SegmentView = z
  .object({
    id: z.string(),
    /** UTF-16 offsets into the original text. */
    start: z.int(),
    end: z.int(),
    paragraph: z.int().optional(),
    text: z.string(),
    sha256: z.string(),
    class: z.enum(SEGMENT_CLASSES),
    /** Set when a named person gave another class than the suggestion. */
    suggestedClass: z.enum(SEGMENT_CLASSES).optional(),
    reasons: z.array(z.string()).optional(),
    draftIds: z.array(z.string()),
  })
  .meta({ id: 'Segment' });
export type SegmentView = z.infer<typeof SegmentView>;

/** What a draft says; every field of a suggestion may be empty, nothing is invented. */
export const DraftContentView = z
  .object({
    title: z.string(),
    requirement: z.string(),
    kind: z.enum(['task', 'standing']).optional(),
    closureStandard: z.string().optional(),
    leads: z.array(z.string()),
    assists: z.array(z.string()),
    due: InstantView.nullable().optional(),
    duePhrase: z.string().nullable().optional(),
    measures: z.array(z.object({ name: z.string(), target: z.number(), unit: z.string(), perUnit: z.string().optional() })),
  })
  .catchall(z.unknown())
  .meta({ id: 'DraftContent' });
export type DraftContentView = z.infer<typeof DraftContentView>;

/** Suggestion and decision beside each other: who decided what, and when. */
export const DraftView = z
  .object({
    id: z.string(),
    segmentIds: z.array(z.string()),
    status: z.enum(DRAFT_STATUSES),
    suggestion: DraftContentView.nullable(),
    decision: DraftContentView.nullable(),
    decidedBy: z.string().nullable(),
    decidedAt: InstantView.nullable(),
    reason: z.string().nullable(),
    mergedInto: z.string().nullable(),
    directiveId: z.string().nullable(),
  })
  .meta({ id: 'Draft' });
export type DraftView = z.infer<typeof DraftView>;

export const MeetingListItem = z
  .object({
    id: z.string(),
    title: z.string(),
    number: z.string().nullable(),
    kind: z.string(),
    date: LocalDateView,
    chair: z.string().nullable(),
    language: z.enum(['zh', 'en']),
    status: z.enum(MEETING_STATUSES),
    segmentCount: z.int(),
    draftCounts: z.partialRecord(z.enum(DRAFT_STATUSES), z.int()),
    receivedAt: InstantView,
    approvedAt: InstantView.nullable(),
    approvedBy: z.string().nullable(),
    version: z.int(),
  })
  .meta({ id: 'MeetingListItem' });
export type MeetingListItem = z.infer<typeof MeetingListItem>;

export const MeetingView = MeetingListItem.extend({
  original: FileView.nullable(),
  segments: z.array(SegmentView),
  drafts: z.array(DraftView),
}).meta({ id: 'Meeting' });
export type MeetingView = z.infer<typeof MeetingView>;
