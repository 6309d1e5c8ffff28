import { z } from 'zod';
import { BoardLineView, CountedView } from './board.view.js';
import { possibilities } from './can.view.js';
import { GradeView, InstantView, LightView, TaskPartView, TaskStatusView, UrgencyView } from './common.view.js';
import { ObligationView, OverdueView, TaskFlagsView } from './task.view.js';

/** An open obligation as a row carries it. */
export const OpenDutyView = ObligationView.pick({
  id: true,
  kind: true,
  owner: true,
  due: true,
  subject: true,
  overdue: true,
  provisional: true,
}).meta({
  id: 'OpenDuty',
});
export type OpenDutyView = z.infer<typeof OpenDutyView>;

/** A row of the inbox and of the board. */
export const TaskListItem = z
  .object({
    directiveId: z.string(),
    directiveNumber: z.string().nullable(),
    directiveTitle: z.string(),
    grade: GradeView,
    urgency: UrgencyView,
    leaderInCharge: z.string(),
    contact: z.string(),
    taskId: z.string(),
    title: z.string(),
    kind: z.enum(['task', 'standing']),
    shape: z.enum(['joint', 'split', 'parallel']),
    lead: z.string(),
    assists: z.array(z.string()),
    /** 汇总单位: where several units each do the same, the one that brings it together. */
    collator: z.string().nullable(),
    /** Of the department asked about; empty when none was. */
    parts: z.array(TaskPartView),
    status: TaskStatusView,
    currentDue: InstantView.nullable(),
    baselineDue: InstantView.nullable(),
    dueOrigin: z.enum(['source', 'policy', 'decision']).nullable(),
    /** 登记时已过期: the date had passed when the task was dispatched. */
    alreadyPast: z.boolean(),
    /** null: it has ended, and nothing is asked of anybody. */
    light: LightView.nullable(),
    /** Which of `groupBy` it is of; `-` for none. */
    group: BoardLineView.optional(),
    flags: TaskFlagsView,
    overdue: OverdueView.nullable(),
    overdueByBaseline: OverdueView.nullable(),
    closureStandard: z.string(),
    /** 完成比例, as its lead last reported it, 0 to 100; null = never. */
    percent: z.int().nullable(),
    /** 时间进度: of the time from dispatch to the current date how much has passed, 0 to 100; null without a date. */
    timePassed: z.int().nullable(),
    /** By the reader: it, or its directive. */
    watched: z.boolean(),
    specialWatch: z.boolean(),
    obligations: z.array(OpenDutyView),
    version: z.int(),
    can: possibilities.can,
  })
  .meta({ id: 'TaskListItem' });
export type TaskListItem = z.infer<typeof TaskListItem>;

/** What is asked for the other way round already is not counted. */
const CountedTasks = z.object({
  total: CountedView,
  byStatus: z.partialRecord(TaskStatusView, CountedView),
  byLight: z.partialRecord(LightView, CountedView),
  open: CountedView.optional(),
  overdue: CountedView.optional(),
  dueSoon: CountedView.optional(),
  blocked: CountedView.optional(),
  extensionPending: CountedView.optional(),
  behind: CountedView.optional(),
  watched: CountedView.optional(),
  specialWatch: CountedView.optional(),
  closedThisMonth: CountedView.optional(),
});
export type CountedTasks = z.infer<typeof CountedTasks>;

export const TaskNumbersView = z
  .object({
    total: z.int(),
    byStatus: z.partialRecord(TaskStatusView, z.int()),
    /** Of open tasks: what has ended has no light. */
    byLight: z.record(LightView, z.int()),
    open: z.int(),
    overdue: z.int(),
    dueSoon: z.int(),
    blocked: z.int(),
    extensionPending: z.int(),
    behind: z.int(),
    watched: z.int(),
    specialWatch: z.int(),
    closedThisMonth: z.int(),
  })
  .meta({ id: 'TaskNumbers' });

/** What a board's cards show; each number is the length of the list with that filter, which stands beside it. */
export const TaskCountsView = TaskNumbersView.extend({
  counted: CountedTasks,
  /** The same of each of `groupBy`, where that was asked. */
  groups: z.array(BoardLineView.extend({ counted: CountedTasks })).optional(),
}).meta({ id: 'TaskCounts' });
export type TaskCountsView = z.infer<typeof TaskCountsView>;
