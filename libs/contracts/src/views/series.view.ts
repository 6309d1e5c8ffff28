import { z } from 'zod';
import { BilingualText, InstantView, LightView, LocalDateView, TaskStatusView } from './common.view.js';
import { CountedView } from './board.view.js';
import { TaskFigureView } from './figure.view.js';
import { MEETING_STATUSES } from './meeting.view.js';
import { OverdueView } from './task.view.js';

const MeetingRef = z.object({ id: z.string(), title: z.string(), date: LocalDateView });

export const SeriesListItem = z
  .object({
    name: z.string(),
    meetings: z.int(),
    last: MeetingRef,
    /** Tasks of all its meetings that have not ended. */
    open: z.int(),
  })
  .meta({ id: 'SeriesListItem' });
export type SeriesListItem = z.infer<typeof SeriesListItem>;

/** 系列会议: its meetings, the latest first. */
export const SeriesView = z
  .object({
    name: z.string(),
    meetings: z.array(
      MeetingRef.extend({
        number: z.string().nullable(),
        status: z.enum(MEETING_STATUSES),
        /** Of the tasks that it made; each number is its list. null = it made none. */
        figures: z.partialRecord(TaskFigureView, CountedView).nullable(),
      }),
    ),
  })
  .meta({ id: 'Series' });
export type SeriesView = z.infer<typeof SeriesView>;

export const SHEET_STANDINGS = ['closing', 'asking', 'late', 'blocked', 'going_on', 'resting', 'done'] as const;
export const SheetStandingView = z.enum(SHEET_STANDINGS).meta({ id: 'SheetStanding' });

export const SHEET_DECISIONS = ['close', 'extend', 'demand', 'suspend'] as const;
export type SheetDecision = (typeof SHEET_DECISIONS)[number];

/** A decision that a meeting may take on an item: the command that records it, as a job takes it. */
export const SheetChoiceView = z.object({
  command: z.enum(['SignOff', 'DecideExtension', 'SetDueDate', 'NudgeTask', 'SuspendTask']),
  /** What it takes besides what is asked for. */
  data: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
  /** The field for the words of the decision, and what is said unless somebody writes otherwise. */
  text: z.object({ field: z.string(), usual: z.string() }),
  /** The field for a day, where one is to be named; `usual` = the day that was asked for. */
  date: z.object({ field: z.string(), usual: LocalDateView.nullable() }).nullable(),
  label: BilingualText,
});
export type SheetChoiceView = z.infer<typeof SheetChoiceView>;

const Decision = z.object({ choice: SheetChoiceView.nullable(), refused: BilingualText.nullable() });

export const SHEET_DEMANDS = ['nudge', 'limit', 'extended', 'not_extended', 'returned', 'suspended'] as const;

/** What the last meeting demanded of an item, and what became of it. */
export const SheetDemandView = z
  .object({
    kind: z.enum(SHEET_DEMANDS),
    at: InstantView,
    text: z.string(),
    /** The date that it set. */
    due: InstantView.nullable(),
    label: BilingualText,
    outcome: BilingualText,
  })
  .meta({ id: 'SheetDemand' });
export type SheetDemandView = z.infer<typeof SheetDemandView>;

export const SheetItemView = z
  .object({
    directiveId: z.string(),
    directiveNumber: z.string().nullable(),
    directiveTitle: z.string(),
    taskId: z.string(),
    title: z.string(),
    lead: z.string(),
    assists: z.array(z.string()),
    leaderInCharge: z.string(),
    closureStandard: z.string(),
    status: TaskStatusView,
    light: LightView.nullable(),
    standing: SheetStandingView,
    /** How it stands, in words. */
    label: BilingualText,
    baselineDue: InstantView.nullable(),
    currentDue: InstantView.nullable(),
    completedAt: InstantView.nullable(),
    overdue: OverdueView.nullable(),
    /** The meeting that made it. */
    meeting: MeetingRef,
    /** What its lead last reported. */
    progress: z
      .object({
        at: InstantView,
        done: z.string(),
        percent: z.number().nullable(),
        gap: z.string().nullable(),
        cause: z.string().nullable(),
        next: z.string().nullable(),
        help: z.string().nullable(),
      })
      .nullable(),
    block: z.object({ cause: z.string(), request: z.string() }).nullable(),
    closure: z.object({ n: z.int(), at: InstantView, summary: z.string() }).nullable(),
    extension: z.object({ n: z.int(), cause: z.string(), progress: z.string(), proposedDue: InstantView }).nullable(),
    demanded: z.array(SheetDemandView),
    decisions: z.record(z.enum(SHEET_DECISIONS), Decision),
  })
  .meta({ id: 'SheetItem' });
export type SheetItemView = z.infer<typeof SheetItemView>;

/** 下次会议用表. */
export const SeriesSheetView = z
  .object({
    series: z.string(),
    date: LocalDateView,
    asOf: InstantView,
    last: MeetingRef.nullable(),
    counts: z.record(SheetStandingView, z.int()),
    /** With each decision: when and where it was taken. null = the meeting is still to come. */
    basis: z.object({ at: InstantView, basis: z.string() }).nullable(),
    items: z.array(SheetItemView),
  })
  .meta({ id: 'SeriesSheet' });
export type SeriesSheetView = z.infer<typeof SeriesSheetView>;
