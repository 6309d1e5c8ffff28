import { z } from 'zod';
import { possibilities } from './can.view.js';
import { GradeView, InstantView, LightView, TaskPartView, TaskStatusView, UrgencyView } from './common.view.js';
import { ObligationView, OverdueView, TaskFlagsView } from './task.view.js';

/** An open obligation as a row carries it. */
export const OpenDutyView = ObligationView.pick({ id: true, kind: true, owner: true, due: true, subject: true, overdue: true }).meta({
  id: 'OpenDuty',
});

/** A row of the inbox and of the board. */
export const TaskListItem = z
  .object({
    directiveId: z.string(),
    directiveNumber: z.string().nullable(),
    directiveTitle: z.string(),
    grade: GradeView,
    urgency: UrgencyView,
    taskId: z.string(),
    title: z.string(),
    kind: z.enum(['task', 'standing']),
    shape: z.enum(['joint', 'split', 'parallel']),
    lead: z.string(),
    assists: z.array(z.string()),
    /** Of the department asked about; empty when none was. */
    parts: z.array(TaskPartView),
    status: TaskStatusView,
    currentDue: InstantView.nullable(),
    baselineDue: InstantView.nullable(),
    dueOrigin: z.enum(['source', 'policy', 'decision']).nullable(),
    /** 登记时已过期: the date had passed when the task was dispatched. */
    alreadyPast: z.boolean(),
    light: LightView,
    flags: TaskFlagsView,
    overdue: OverdueView.nullable(),
    overdueByBaseline: OverdueView.nullable(),
    closureStandard: z.string(),
    obligations: z.array(OpenDutyView),
    version: z.int(),
    can: possibilities.can,
  })
  .meta({ id: 'TaskListItem' });
export type TaskListItem = z.infer<typeof TaskListItem>;

/** What a board's cards show; each number is a count of the list with that filter. */
export const TaskCountsView = z
  .object({
    total: z.int(),
    byStatus: z.partialRecord(TaskStatusView, z.int()),
    byLight: z.record(LightView, z.int()),
    overdue: z.int(),
    dueSoon: z.int(),
    blocked: z.int(),
    extensionPending: z.int(),
  })
  .meta({ id: 'TaskCounts' });
export type TaskCountsView = z.infer<typeof TaskCountsView>;
