import { z } from 'zod';
import {
  BilingualText,
  InstantView,
  LightView,
  LimitView,
  LocalDateView,
  ObligationKindView,
  PartyView,
  ReportCycleView,
} from './common.view.js';
import { DueEntryView, ProvisionalView } from './task.view.js';

export const CountedDayView = z
  .object({
    date: LocalDateView,
    weekday: z.int(),
    works: z.boolean(),
    reason: z.enum(['working_day', 'shifted_workday', 'weekend', 'holiday']),
    festival: z.enum(['new_year', 'spring', 'qingming', 'labour', 'dragon_boat', 'mid_autumn', 'national']).nullable(),
    counted: z.boolean(),
    n: z.int().nullable(),
    suspended: z.boolean(),
    text: BilingualText,
  })
  .meta({ id: 'CountedDay' });

export const DueBasisView = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('policy'), line: z.string(), limit: LimitView }),
    z.object({ kind: z.literal('source'), phrase: z.string().nullable() }),
    z.object({ kind: z.literal('decision'), entry: DueEntryView.omit({ alreadyPast: true }) }),
    z.object({ kind: z.literal('cycle'), cycle: ReportCycleView, period: z.string().nullable() }),
    z.object({ kind: z.literal('order') }),
    z.object({ kind: z.literal('task_date') }),
  ])
  .meta({ id: 'DueBasis' });

/** 时限逐日说明: of each clock of a task the rule or the decision, every day and whether it counts, and the lights. */
export const ExplanationView = z
  .object({
    asOf: InstantView,
    directiveId: z.string(),
    taskId: z.string(),
    policyVersion: z.string(),
    calendarVersion: z.string(),
    calendarBasis: z.string(),
    /** Suspensions: time in which nothing ran. */
    rests: z.array(z.object({ from: InstantView, until: InstantView })),
    clocks: z.array(
      z.object({
        obligationId: z.string(),
        kind: ObligationKindView,
        owner: PartyView,
        due: InstantView,
        dueDay: LocalDateView,
        status: z.enum(['open', 'held', 'met', 'missed', 'cancelled']),
        heldFor: z.enum(['extension', 'response', 'suspension', 'closure']).nullable(),
        basis: DueBasisView,
        countedFrom: LocalDateView,
        countedIn: LimitView.shape.unit.nullable(),
        provisional: ProvisionalView,
        /** From the day after the start to the last day. */
        days: z.array(CountedDayView),
        /** Since the last day: empty while it is in time. */
        lateDays: z.array(CountedDayView),
        light: LightView.nullable(),
        nextFlip: z.object({ to: LightView, at: InstantView }).nullable(),
        text: BilingualText,
      }),
    ),
  })
  .meta({ id: 'Explanation' });
export type ExplanationView = z.infer<typeof ExplanationView>;
