import { z } from 'zod';
import { possibilities } from './can.view.js';
import { DraftContentView } from './content.view.js';
import { OfferedDraftView } from './decision.view.js';
import { FileView, InstantView, LocalDateView, ReportCycleView, UrgencyView } from './common.view.js';
import { NamesView } from './names.view.js';
import { DueDateView, MeasureOrderView } from './task-order.view.js';

export const SEGMENT_CLASSES = ['task', 'standing', 'decision', 'guidance', 'statement'] as const;
export const MEETING_KINDS = ['minutes', 'decision_notice', 'instruction', 'communique'] as const;
export const MEETING_STATUSES = ['RECEIVED', 'DRAFTING', 'SUBMITTED', 'APPROVED'] as const;
export const DRAFT_STATUSES = ['suggested', 'confirmed', 'merged', 'discarded', 'joined'] as const;

const segmentClass = z.enum(SEGMENT_CLASSES);
const draftStatus = z.enum(DRAFT_STATUSES);

/** A sentence of the source: `text.slice(start, end)` of the original, UTF-16 units. */
export const SegmentView = z
  .object({
    id: z.string(),
    paragraph: z.int(),
    start: z.int(),
    end: z.int(),
    text: z.string(),
    sha256: z.string(),
    class: segmentClass,
    suggestedClass: segmentClass,
    reason: z.object({ rule: z.string(), words: z.array(z.string()) }),
    imperative: z.boolean(),
    marker: z.string().nullable(),
    reclassified: z.array(z.object({ from: segmentClass, to: segmentClass, by: z.string(), at: InstantView, reason: z.string() })),
    /** Drafts that cite it, by suggestion or by decision. */
    draftIds: z.array(z.string()),
  })
  .meta({ id: 'Segment' });
export type SegmentView = z.infer<typeof SegmentView>;

/** What the splitter offers; a field that the text does not give is empty, nothing is invented. */
export const DraftSuggestionView = z
  .object({
    title: z.string(),
    requirement: z.string(),
    closureStandard: z.string(),
    class: z.enum(['task', 'standing', 'decision']),
    segmentIds: z.array(z.string()),
    dueSuggestion: DueDateView.nullable(),
    /** `role`: what a date is for where it is no end (`start`, `old`, `validity`); its `day` then. */
    timePhrases: z.array(
      z.object({
        text: z.string(),
        kind: z.string(),
        due: DueDateView.nullable(),
        role: z.string().optional(),
        day: LocalDateView.nullable().optional(),
      }),
    ),
    departmentSuggestions: z.array(
      z.object({
        departmentId: z.string(),
        role: z.enum(['lead', 'assist']),
        reason: z.object({ rule: z.string(), words: z.string() }),
      }),
    ),
    /** Whoever the source names, in its order; without `departmentId` nobody that the organisation knows by that name. */
    doers: z
      .array(
        z.object({
          text: z.string(),
          kind: z.enum(['organ', 'person', 'collective', 'leaders']),
          role: z.enum(['lead', 'assist', 'person', 'leader']),
          departmentId: z.string().optional(),
          rule: z.string(),
          words: z.string(),
        }),
      )
      .optional(),
    addressee: z.object({
      text: z.string(),
      kind: z.enum(['collective', 'leaders', 'department', 'none']),
      groupId: z.string().optional(),
    }),
    shapeSuggestion: z.enum(['joint', 'split', 'parallel']),
    measures: z.array(MeasureOrderView),
    checklist: z.array(z.string()),
    goals: z.array(z.string()),
    references: z.array(z.string()),
    mergeCandidates: z.array(z.object({ draftId: z.string(), reason: z.string(), similarity: z.number(), words: z.array(z.string()) })),
    /** 有待明确: the list cannot be submitted before a person has decided. */
    urgencySuggestion: UrgencyView.optional(),
    /** What the policy gives where the source sets no date: never the meeting's own. */
    policyDefault: z
      .object({
        limit: z.object({ amount: z.int(), unit: z.string() }),
        urgency: UrgencyView,
        policyVersion: z.string(),
        phrase: z.string().nullable(),
      })
      .optional(),
    reportCycleSuggestion: ReportCycleView.optional(),
    collatorSuggestion: z.string().nullable(),
    decisionsNeeded: z
      .array(
        z.object({
          kind: z.string(),
          departmentIds: z.array(z.string()),
          words: z.string(),
          /** Of `two_dates`: those that may be the limit. */
          dues: z.array(DueDateView).optional(),
        }),
      )
      .optional(),
  })
  .meta({ id: 'DraftSuggestion' });

/** Suggestion and decision beside each other: who decided what, and when. */
export const DraftView = z
  .object({
    id: z.string(),
    status: draftStatus,
    suggestion: DraftSuggestionView.nullable(),
    /** How a suggestion that nobody has decided on could be confirmed; null for all others. */
    offered: OfferedDraftView.nullable(),
    content: DraftContentView.nullable(),
    decisions: z.array(
      z.object({
        kind: z.enum(['confirmed', 'corrected', 'merged', 'discarded', 'restored', 'added', 'joined', 'struck', 'mended']),
        by: z.string(),
        at: InstantView,
        reason: z.string(),
      }),
    ),
    /** Tasks of its content, from 0, whose date had passed already when it was last decided on. */
    alreadyPast: z.array(z.int()),
    mergedInto: z.string().nullable(),
    /** The open directive that took it in, or the one registered from it. */
    directiveId: z.string().nullable(),
    /** Of the directive registered from it. */
    directiveNumber: z.string().nullable(),
    ...possibilities,
  })
  .meta({ id: 'Draft' });
export type DraftView = z.infer<typeof DraftView>;

export const MeetingListItem = z
  .object({
    id: z.string(),
    kind: z.enum(MEETING_KINDS),
    title: z.string(),
    number: z.string().nullable(),
    date: LocalDateView,
    chair: z.string(),
    status: z.enum(MEETING_STATUSES),
    segmentCount: z.int(),
    draftCount: z.int(),
    draftCounts: z.partialRecord(draftStatus, z.int()),
    receivedAt: InstantView,
    receivedBy: z.string(),
    approvedAt: InstantView.nullable(),
    approvedBy: z.string().nullable(),
    /** Ids of the minutes that these amend, and of those that amend these. */
    supersedes: z.string().nullable(),
    supersededBy: z.string().nullable(),
    /** 系列会议: of which it is one; null = of none. */
    series: z.string().nullable(),
    version: z.int(),
  })
  .meta({ id: 'MeetingListItem' });
export type MeetingListItem = z.infer<typeof MeetingListItem>;

export const MeetingView = MeetingListItem.extend({
  file: FileView,
  textSha256: z.string(),
  /** In order of the text. */
  segments: z.array(SegmentView),
  /** 要看一眼: pieces of which nothing was made, although they hold a limit, an owner or a word that asks. */
  look: z.array(
    z.object({
      segmentId: z.string(),
      /** The sentence. */
      text: z.string(),
      why: z.array(z.enum(['limit', 'owner', 'imperative'])),
      /** Who has looked at it, or decided anything about it; null = nobody yet, and the list cannot be submitted. */
      looked: z.object({ by: z.string(), at: InstantView }).nullable(),
    }),
  ),
  /** How many of them nobody has looked at. */
  lookLeft: z.int(),
  /** How the file was read, for whoever compares it with what its program shows, and annexes that the text names and does not hold. */
  notes: z.array(
    z.union([
      z.object({ kind: z.enum(['numbers', 'footnotes', 'text_boxes', 'changes_accepted', 'changes_left_out']), count: z.int() }),
      z.object({ kind: z.literal('annex_missing'), name: z.string() }),
    ]),
  ),
  /** 滚动清单: rows that seem to go on with directives that are open, to be joined or held apart; nothing is done by itself. */
  matches: z.array(
    z.object({
      /** null = the row says that it is finished, and nothing was made of it. */
      draftId: z.string().nullable(),
      segmentId: z.string(),
      directiveId: z.string(),
      number: z.string().nullable(),
      title: z.string(),
      by: z.array(z.enum(['number', 'words', 'owner'])),
      similarity: z.number(),
      /** The list cannot be submitted before the draft is joined or held apart. */
      strong: z.boolean(),
      /** Of the directive, when the paper was taken in. */
      dueNow: InstantView.nullable(),
      /** What the paper says: facts that it asserts. */
      stated: z.object({ dueWas: LocalDateView.nullable(), due: DueDateView.nullable(), status: z.string().nullable() }),
      apart: z.object({ by: z.string(), at: InstantView, reason: z.string() }).nullable(),
    }),
  ),
  drafts: z.array(DraftView),
  submissions: z.array(
    z.object({
      n: z.int(),
      by: z.string(),
      at: InstantView,
      /** By when it is to be decided; null = no limit ran when it was submitted. */
      due: InstantView.nullable(),
      outcome: z
        .object({ approved: z.boolean(), withdrawn: z.literal(true).optional(), by: z.string(), at: InstantView, reason: z.string() })
        .nullable(),
    }),
  ),
  names: NamesView.optional(),
  ...possibilities,
}).meta({ id: 'Meeting' });
export type MeetingView = z.infer<typeof MeetingView>;

const touchedDraft = z.object({
  draftId: z.string(),
  status: draftStatus,
  /** The directive registered from it, or that took it in: it goes on as it was until a person decides otherwise. */
  directiveId: z.string().nullable(),
});

/** One sentence of either text; null where a text does not have it. */
export const SegmentDifferenceView = z
  .object({
    kind: z.enum(['unchanged', 'changed', 'added', 'removed']),
    before: z.object({ id: z.string(), text: z.string() }).nullable(),
    after: z.object({ id: z.string(), text: z.string() }).nullable(),
    /** Drafts of the earlier minutes that rest on the sentence. */
    touched: z.array(touchedDraft),
  })
  .meta({ id: 'SegmentDifference' });

export const MeetingDifferencesView = z
  .object({
    meetingId: z.string(),
    supersedes: z.string(),
    reason: z.string(),
    counts: z.object({ unchanged: z.int(), changed: z.int(), added: z.int(), removed: z.int() }),
    items: z.array(SegmentDifferenceView),
  })
  .meta({ id: 'MeetingDifferences' });
export type MeetingDifferencesView = z.infer<typeof MeetingDifferencesView>;
