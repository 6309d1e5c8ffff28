import { ALERT_KINDS, ALERT_LEVELS, EXCEPTION_CODES } from '@duban/domain';
import { z } from 'zod';
import { ActorView, AuthorityView, BilingualText, DirectiveStatusView, InstantView, PartyView, RoleView } from './common.view.js';
import { OverdueView } from './task.view.js';
import { TaskNumbersView } from './task-list.view.js';

/** asserted = on paper, with the paper's `basis`; occurred = as judged, recorded = by the database. */
export const ThreeTimesView = z
  .object({ asserted: InstantView.nullable(), basis: z.string().nullable(), occurred: InstantView, recorded: InstantView })
  .meta({ id: 'ThreeTimes' });

export const DeadlineLineView = z
  .object({
    kind: z.enum([
      'baseline',
      'committed',
      'extension_asked',
      'extension_granted',
      'extension_refused',
      'new_limit',
      'rejudged',
      'regraded',
      'correction',
      'hold_ended',
      'resumption',
      'standing',
    ]),
    label: BilingualText,
    version: z.int(),
    due: InstantView.nullable(),
    /** It had passed already when it was set. */
    alreadyPast: z.boolean(),
    previousDue: InstantView.nullable(),
    n: z.int().nullable(),
    by: z.string(),
    authority: AuthorityView,
    /** On the level of which role it was granted; null where the event does not say. */
    level: RoleView.nullable(),
    reason: z.string().nullable(),
    times: ThreeTimesView,
  })
  .meta({ id: 'DeadlineLine' });

/** 时限台账: every date that was set or asked for, and lateness against each that counts. */
export const TaskDeadlinesView = z
  .object({
    taskId: z.string(),
    title: z.string(),
    lead: z.string(),
    baseline: InstantView.nullable(),
    committed: InstantView.nullable(),
    current: InstantView.nullable(),
    judgedAt: InstantView,
    late: z.object({ baseline: OverdueView.nullable(), committed: OverdueView.nullable(), current: OverdueView.nullable() }),
    lines: z.array(DeadlineLineView),
  })
  .meta({ id: 'TaskDeadlines' });
export type TaskDeadlinesView = z.infer<typeof TaskDeadlinesView>;

const factValue = z.union([z.string(), z.number()]).nullable();
export const FactChangeView = z.object({ path: z.string(), before: factValue, after: factValue }).meta({ id: 'FactChange' });

/** What one command, or one look at the clocks, changed. */
export const RecordedActView = z
  .object({
    versions: z.array(z.int()),
    types: z.array(z.string()),
    texts: z.array(BilingualText),
    actor: ActorView,
    accountable: PartyView,
    authority: AuthorityView,
    causationId: z.string(),
    policyVersion: z.string(),
    calendarVersion: z.string(),
    times: ThreeTimesView,
    changes: z.array(FactChangeView),
  })
  .meta({ id: 'RecordedAct' });
export type RecordedActView = z.infer<typeof RecordedActView>;

export const DifferenceView = z
  .object({
    from: InstantView,
    to: InstantView,
    by: z.enum(['recorded', 'asserted']),
    /** null = there was nothing of it yet. */
    fromVersion: z.int().nullable(),
    toVersion: z.int(),
    changes: z.array(FactChangeView),
    acts: z.array(RecordedActView),
  })
  .meta({ id: 'Difference' });
export type DifferenceView = z.infer<typeof DifferenceView>;

const fact = z.object({ at: InstantView, recordedAt: InstantView });
/** One alert of a directive with the recorded facts of its way to its person. */
export const TracedAlertView = z
  .object({
    id: z.string(),
    personId: z.string(),
    taskId: z.string().nullable(),
    kind: z.enum(ALERT_KINDS),
    level: z.enum(ALERT_LEVELS),
    event: z.string(),
    version: z.int(),
    text: BilingualText,
    sent: fact,
    delivered: z.array(fact.extend({ channel: z.string() })),
    receipted: fact.nullable(),
  })
  .meta({ id: 'TracedAlert' });
export type TracedAlertView = z.infer<typeof TracedAlertView>;

export const ExceptionCodeView = z.enum(EXCEPTION_CODES).meta({ id: 'ExceptionCode' });

/** An auditor's rule with what exactly it asks, and how many cases there are. */
export const ExceptionRuleView = z
  .object({ code: ExceptionCodeView, name: BilingualText, text: BilingualText, count: z.int() })
  .meta({ id: 'ExceptionRule' });

export const ExceptionView = z
  .object({
    directiveId: z.string(),
    directiveNumber: z.string().nullable(),
    directiveTitle: z.string(),
    taskId: z.string().nullable(),
    /** The event that makes it a case; null when the state does. */
    version: z.int().nullable(),
    at: InstantView,
    by: z.string().nullable(),
    facts: z.record(z.string(), factValue),
  })
  .meta({ id: 'Exception' });
export type ExceptionView = z.infer<typeof ExceptionView>;

/** 抽样: the directives with the lowest SHA-256 of `<seed>/<id>`; whoever has the seed draws the same. */
export const SampleView = z
  .object({
    seed: z.string(),
    asOf: InstantView,
    population: z.int(),
    items: z.array(
      z.object({
        directiveId: z.string(),
        directiveNumber: z.string().nullable(),
        title: z.string(),
        status: DirectiveStatusView,
        draw: z.string(),
      }),
    ),
  })
  .meta({ id: 'Sample' });
export type SampleView = z.infer<typeof SampleView>;

export const StatisticsView = z
  .object({
    asOf: InstantView,
    directives: z.object({ total: z.int(), byStatus: z.partialRecord(DirectiveStatusView, z.int()) }),
    tasks: TaskNumbersView,
    /** By lead; reassigned tasks are left out. */
    departments: z.array(
      z.object({
        departmentId: z.string(),
        total: z.int(),
        open: z.int(),
        completed: z.int(),
        overdue: z.int(),
        lateOnBaseline: z.int(),
        extended: z.int(),
      }),
    ),
  })
  .meta({ id: 'Statistics' });
export type StatisticsView = z.infer<typeof StatisticsView>;
