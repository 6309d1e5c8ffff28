import { z } from 'zod';
import { possibilities } from './can.view.js';
import {
  AssertionView,
  DirectiveStatusView,
  FileView,
  GradeView,
  InstantView,
  LightView,
  LocalDateView,
  TaskStatusView,
  UrgencyView,
  WatchView,
} from './common.view.js';
import { NamesView } from './names.view.js';
import { TaskOrderView } from './task-order.view.js';
import { NoticeView, TaskView } from './task.view.js';

export const SourceView = z
  .object({
    kind: z.enum(['meeting', 'leader_instruction', 'superior', 'inspection', 'rectification', 'own_initiative']),
    reference: z.string().optional(),
    title: z.string(),
    date: LocalDateView,
    /** By when a superior wants the office's reply. */
    replyBy: InstantView.optional(),
  })
  .meta({ id: 'Source' });

export const SegmentRefView = z
  .object({ meetingId: z.string(), segmentId: z.string(), start: z.int(), end: z.int(), sha256: z.string(), text: z.string() })
  .meta({ id: 'SegmentRef' });
export type SegmentRefView = z.infer<typeof SegmentRefView>;

/** What a row of a later list says of the matter: no date and no state is changed by it. */
export const StatedByListView = z
  .object({
    ...{ meetingId: z.string(), segmentId: z.string() },
    /** The date that the list calls the old one; null = none. */
    dueWas: LocalDateView.nullable(),
    due: InstantView.nullable(),
    /** As it is worded. */
    status: z.string().nullable(),
  })
  .meta({ id: 'StatedByList' });

/** A paragraph of a source, sentence by sentence. */
export const ParagraphView = z
  .object({
    meetingId: z.string(),
    /** From 1, in the whole text. */
    paragraph: z.int(),
    /** `own`: one that the directive came from. */
    sentences: z.array(z.object({ text: z.string(), own: z.boolean() })),
  })
  .meta({ id: 'Paragraph' });
export type ParagraphView = z.infer<typeof ParagraphView>;

/** A directive as of `asOf`, folded from its events up to `version`. */
export const DirectiveView = z
  .object({
    id: z.string(),
    number: z.string().nullable(),
    version: z.int(),
    asOf: InstantView,
    status: DirectiveStatusView,
    cycle: z.int(),
    /** The worst among its open tasks; null when none is open. */
    light: LightView.nullable(),
    parentId: z.string().nullable(),
    source: SourceView,
    title: z.string(),
    requirement: z.string(),
    closureStandard: z.string(),
    basis: z.array(SegmentRefView),
    /** Those in which the sentences of its basis stand, in the order of the basis. */
    paragraphs: z.array(ParagraphView).optional(),
    issuingLeader: z.string(),
    leaderInCharge: z.string(),
    grade: GradeView,
    urgency: UrgencyView,
    contact: z.string(),
    policyVersion: z.string(),
    calendarVersion: z.string(),
    registeredAt: InstantView,
    registeredBy: z.string(),
    proposedBy: z.string().nullable(),
    tasks: z.array(TaskView),
    /** Ordered at registration, not dispatched yet. */
    orders: z.array(TaskOrderView),
    notices: z.array(NoticeView),
    completedAt: InstantView.nullable(),
    archivedAt: InstantView.nullable(),
    mergedInto: z.string().nullable(),
    absorbed: z.array(z.string()),
    splitInto: z.array(z.string()).optional(),
    /** 对上答复: what the office answered the superior. */
    upwardReply: z
      .object({
        documentNumber: z.string(),
        date: LocalDateView,
        text: z.string(),
        files: z.array(FileView),
        at: InstantView,
        by: z.string(),
        asserted: AssertionView.optional(),
        late: z.boolean(),
      })
      .optional(),
    watches: z.array(WatchView).optional(),
    /** 挂牌督办: null = it has ended. */
    specialWatch: z.object({ by: z.string(), at: InstantView, reason: z.string(), toldAt: InstantView.optional() }).nullish(),
    reinspections: z.array(
      z.object({ n: z.int(), at: InstantView, by: z.string(), holds: z.boolean(), finding: z.string(), cycle: z.int() }),
    ),
    amendments: z.array(z.object({ n: z.int(), at: InstantView, by: z.string(), reason: z.string(), stated: StatedByListView.optional() })),
    /** The next instant at which something falls due; null = nothing. */
    nextDue: InstantView.nullable(),
    names: NamesView.optional(),
    ...possibilities,
  })
  .meta({ id: 'Directive' });
export type DirectiveView = z.infer<typeof DirectiveView>;

export const DirectiveListItem = z
  .object({
    id: z.string(),
    number: z.string().nullable(),
    title: z.string(),
    status: DirectiveStatusView,
    cycle: z.int(),
    grade: GradeView,
    urgency: UrgencyView,
    source: SourceView,
    issuingLeader: z.string(),
    leaderInCharge: z.string(),
    contact: z.string(),
    registeredAt: InstantView,
    completedAt: InstantView.nullable(),
    /** The worst among its open tasks; null when none is open. */
    light: LightView.nullable(),
    tasks: z.object({ total: z.int(), open: z.int(), byStatus: z.partialRecord(TaskStatusView, z.int()) }),
    leads: z.array(z.string()),
    /** The earliest current due date of an open task. */
    earliestDue: InstantView.nullable(),
    /** By the reader: it, or a task of it. */
    watched: z.boolean(),
    specialWatch: z.boolean(),
    version: z.int(),
  })
  .meta({ id: 'DirectiveListItem' });
export type DirectiveListItem = z.infer<typeof DirectiveListItem>;
