import { DAILY_KINDS } from '@duban/domain';
import { z } from 'zod';
import { CountedView } from './board.view.js';
import { BilingualText, InstantView, LocalDateView } from './common.view.js';
import { DutyView } from './duty.view.js';
import { ForecastLine } from './forecast.view.js';
import { NamesView } from './names.view.js';
import { TaskListItem } from './task-list.view.js';

/** In the order in which the sheet has them. */
export const DAILY_COUNTS = ['open', 'overdue', 'dueToday', 'dueSoon', 'review', 'extensionPending', 'blocked'] as const;
export type DailyCount = (typeof DAILY_COUNTS)[number];

/** Something that has happened, in the record's own words. */
export const DailyLineView = z
  .object({
    at: InstantView,
    directiveId: z.string(),
    directiveNumber: z.string().nullable(),
    directiveTitle: z.string(),
    taskId: z.string().nullable(),
    text: BilingualText,
  })
  .meta({ id: 'DailyLine' });
export type DailyLineView = z.infer<typeof DailyLineView>;

const tasks = z.object({ total: z.int(), items: z.array(TaskListItem) });

/** 督办日报: a morning on one page. Lists are cut to what a page holds; their totals say how much there is. */
export const DailyView = z
  .object({
    date: LocalDateView,
    day: BilingualText,
    asOf: InstantView,
    /** From the beginning of the last working day before it. */
    since: InstantView,
    sinceDay: BilingualText,
    counts: z.array(z.object({ id: z.enum(DAILY_COUNTS), label: BilingualText, counted: CountedView })),
    happened: z.array(z.object({ kind: z.enum(DAILY_KINDS), label: BilingualText, total: z.int(), lines: z.array(DailyLineView) })),
    overdue: tasks,
    dueToday: tasks,
    dueSoon: tasks,
    /** What waits for the office or a leader, what is due first first. */
    waiting: z.object({ total: z.int(), items: z.array(DutyView.omit({ act: true, can: true })) }),
    /** Notices and missed reports of the next seven days if nobody acts; null for a day that has passed. */
    forecast: z.object({ until: InstantView, total: z.int(), items: z.array(ForecastLine) }).nullable(),
    names: NamesView.optional(),
  })
  .meta({ id: 'Daily' });
export type DailyView = z.infer<typeof DailyView>;
