import { z } from 'zod';
import { possibilities } from './can.view.js';
import {
  AssertionView,
  BilingualText,
  InstantView,
  LightView,
  NoticeColourView,
  ObligationKindView,
  PartyView,
  ReportCycleView,
  TaskStatusView,
  WatchView,
} from './common.view.js';
import {
  BlockView,
  ClosureView,
  DisagreementView,
  DispatchResponseView,
  ExtensionView,
  NudgeView,
  PlanView,
  ProgressReportView,
  TerminationView,
} from './task-entries.view.js';

/** Derived at the moment of the answer, never a state: a task may be blocked and overdue at once. */
export const TaskFlagsView = z
  .object({
    dueSoon: z.boolean(),
    /** Late against the current date; null = not. */
    overdue: z.boolean(),
    /** Late against the baseline, which no extension moves. */
    overdueByBaseline: z.boolean(),
    behindSchedule: z.boolean(),
    reportLate: z.boolean(),
    reportsMissed: z.int(),
    blocked: z.boolean(),
    extensionPending: z.boolean(),
    extendedTimes: z.int(),
    suspended: z.boolean(),
  })
  .meta({ id: 'TaskFlags' });
export type TaskFlagsView = z.infer<typeof TaskFlagsView>;

/** How late: milliseconds and started days (one hour late is day 1, never 「已逾期 0 天」); null = in time or without a date. */
export const OverdueView = z.object({ ms: z.number(), days: z.int(), text: BilingualText }).meta({ id: 'Overdue' });
export type OverdueView = z.infer<typeof OverdueView>;

/** Words for a date that was counted in a year whose holidays are not announced yet; null = it stands. */
export const ProvisionalView = BilingualText.nullable().meta({ id: 'Provisional' });

/** An open obligation: who owes it and by when. */
export const ObligationView = z
  .object({
    id: z.string(),
    kind: ObligationKindView,
    owner: PartyView,
    due: InstantView,
    status: z.enum(['open', 'held', 'met', 'missed', 'cancelled']),
    heldFor: z.enum(['extension', 'response', 'suspension', 'closure']).optional(),
    generation: z.int(),
    subject: z.string().optional(),
    openedAt: InstantView,
    endedAt: InstantView.nullable(),
    overdue: OverdueView.nullable(),
    /** Its ladder counts from here, not from its due. */
    restsUntil: InstantView.optional(),
    provisional: ProvisionalView,
  })
  .meta({ id: 'Obligation' });
export type ObligationView = z.infer<typeof ObligationView>;

export const DueEntryView = z
  .object({
    kind: z.enum(['baseline', 'committed', 'extension', 'new_limit', 'resumption', 'rejudged', 'regraded', 'correction', 'hold_ended']),
    at: InstantView,
    setAt: InstantView,
    asserted: AssertionView.optional(),
    by: z.string(),
    reason: z.string().optional(),
    /** On what a correction rests. */
    basis: z.string().optional(),
    /** By which calendar it was judged anew. */
    calendarVersion: z.string().optional(),
    /** Already past when it was set. */
    alreadyPast: z.boolean(),
  })
  .meta({ id: 'DueEntry', description: '时限台账: a line per date ever set' });

export const MeasureView = z
  .object({
    id: z.string(),
    name: z.string(),
    target: z.number(),
    unit: z.string(),
    perUnit: z.string().optional(),
    roster: z.array(z.string()).optional(),
    /** Of the latest report or closure; null = none yet. */
    current: z.number().nullable(),
  })
  .meta({ id: 'Measure' });

export const NoticeView = z
  .object({
    id: z.string(),
    taskId: z.string(),
    obligationId: z.string(),
    colour: NoticeColourView,
    number: z.string().nullable(),
    release: z.enum(['auto', 'officer', 'leader']),
    /** carried: it waits where the task goes on. */
    status: z.enum(['owed', 'issued', 'answered', 'waived', 'overtaken', 'carried']),
    owedAt: InstantView,
    issuedAt: InstantView.nullable(),
    answerDue: InstantView.nullable(),
    answeredAt: InstantView.nullable(),
    goodCause: z.string().optional(),
  })
  .meta({ id: 'Notice', description: '督办单' });
export type NoticeView = z.infer<typeof NoticeView>;

export const AssistView = z
  .object({
    departmentId: z.string(),
    duty: z.string(),
    contributionDue: InstantView.nullable(),
    receivedAt: InstantView.nullable(),
    receiptAsserted: AssertionView.optional(),
    contributedAt: InstantView.nullable(),
    contributionAsserted: AssertionView.optional(),
  })
  .meta({ id: 'Assist' });

/** Everything about one task, inside its directive. */
export const TaskView = z
  .object({
    id: z.string(),
    cycle: z.int(),
    shape: z.enum(['joint', 'split', 'parallel']),
    group: z
      .object({
        id: z.string(),
        collator: z.string(),
        /** The gathering unit has no task of its own in the group, and owes what it gathers. */
        gathers: z.literal(true).optional(),
        /** When it first handed that over. */
        gatheredAt: InstantView.optional(),
      })
      .optional(),
    kind: z.enum(['task', 'standing']),
    title: z.string(),
    closureStandard: z.string(),
    lead: z.string(),
    assists: z.array(AssistView),
    /** Departments that assisted once. */
    formerAssists: z.array(z.string()).optional(),
    status: TaskStatusView,
    /** null: it has ended. */
    light: LightView.nullable(),
    flags: TaskFlagsView,
    overdue: OverdueView.nullable(),
    overdueByBaseline: OverdueView.nullable(),
    dispatchedAt: InstantView,
    dispatchAsserted: AssertionView.optional(),
    receivedAt: InstantView.nullable(),
    receiptAsserted: AssertionView.optional(),
    baselineDue: InstantView.nullable(),
    committedDue: InstantView.nullable(),
    currentDue: InstantView.nullable(),
    /** Of the current date. */
    provisional: ProvisionalView,
    dueOrigin: z.enum(['source', 'policy', 'decision']).nullable(),
    /** 登记时已过期: the date had passed when the task was dispatched. */
    alreadyPast: z.boolean(),
    duePhrase: z.string().optional(),
    dueLedger: z.array(DueEntryView),
    measures: z.array(MeasureView),
    reportCycle: ReportCycleView.nullable(),
    standing: z.object({ reviewOn: InstantView, endCondition: z.string() }).nullable(),
    obligations: z.array(ObligationView),
    notices: z.array(NoticeView),
    plan: PlanView.nullable(),
    reports: z.array(ProgressReportView),
    extensions: z.array(ExtensionView),
    terminationRequests: z.array(TerminationView).optional(),
    blocks: z.array(BlockView),
    disagreements: z.array(DisagreementView).optional(),
    nudges: z.array(NudgeView),
    responses: z.array(DispatchResponseView),
    closures: z.array(ClosureView),
    suspension: z
      .object({ from: InstantView, asserted: AssertionView.optional(), until: InstantView, reason: z.string(), by: z.string() })
      .nullable(),
    standingRequest: z
      .object({
        by: z.string(),
        at: InstantView,
        reason: z.string(),
        reviewOn: InstantView,
        endCondition: z.string(),
        reportCycle: ReportCycleView,
      })
      .nullable(),
    watches: z.array(WatchView).optional(),
    /** 分拆: the task whose part it is, and those that some of its measures became. */
    dividedFrom: z.string().optional(),
    dividedInto: z.array(z.string()).optional(),
    predecessor: z.string().nullable(),
    successor: z.string().nullable(),
    /** In the directive that it came from, and in the one that it went to. */
    carriedFrom: z.object({ directiveId: z.string(), taskId: z.string() }).optional(),
    carriedTo: z.object({ directiveId: z.string(), taskId: z.string() }).optional(),
    completedAt: InstantView.nullable(),
    /** 承接: units that ended, and those that went on in their place. */
    takeOvers: z
      .array(
        z.object({
          from: z.string(),
          departmentId: z.string(),
          at: InstantView,
          parts: z.array(z.enum(['lead', 'assist', 'collator', 'asked'])),
          reason: z.string(),
        }),
      )
      .optional(),
    ...possibilities,
  })
  .meta({ id: 'Task' });
export type TaskView = z.infer<typeof TaskView>;
