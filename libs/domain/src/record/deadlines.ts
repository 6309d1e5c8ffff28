import { movesDate } from '../directive/events/clock-restarted.js';
import { taskIdOf } from '../directive/events/task-of.js';
import { hasDate, overdueAt, standsSince, type Overdue } from '../directive/derive.js';
import type { Directive, Task } from '../directive/state/index.js';
import type { Authority, DepartmentId, PersonId, Role, TaskId } from '../shared/party.js';
import type { Instant } from '../shared/time.js';
import { threeTimes, type RecordedEvent, type ThreeTimes } from './history.js';

export type DeadlineKind =
  | 'baseline'
  | 'committed'
  | 'extension_asked'
  | 'extension_granted'
  | 'extension_refused'
  | 'new_limit'
  | 'rejudged'
  | 'regraded'
  | 'correction'
  | 'hold_ended'
  | 'resumption'
  | 'standing';

/** One thing that happened to a task's date: who, on what authority, at which of the three times. */
export interface DeadlineLine {
  kind: DeadlineKind;
  version: number;
  /** The date set, proposed or granted; null = none from then on (standing work), or nothing granted. */
  due: Instant | null;
  /** It had passed already when it was set. */
  alreadyPast: boolean;
  /** The date it replaced, where the event says so. */
  previousDue: Instant | null;
  /** Number of the extension request. */
  n: number | null;
  by: PersonId;
  authority: Authority;
  /** On the level of which role it was granted; null where the event does not say. */
  level: Role | null;
  reason: string | null;
  times: ThreeTimes;
}

/** 时限台账 of one task: every date that was ever set or asked for, and how late it is against each that counts. */
export interface TaskDeadlines {
  taskId: TaskId;
  title: string;
  lead: DepartmentId;
  baseline: Instant | null;
  committed: Instant | null;
  current: Instant | null;
  /** Lateness is judged as of here: the filing of a closure, a suspension's begin, or the instant asked for. */
  judgedAt: Instant;
  late: { baseline: Overdue | null; committed: Overdue | null; current: Overdue | null };
  lines: DeadlineLine[];
}

type Line = Pick<DeadlineLine, 'kind' | 'due'> & Partial<Pick<DeadlineLine, 'previousDue' | 'n' | 'level' | 'reason'>>;

const lineOf = (event: RecordedEvent): Line | null => {
  switch (event.type) {
    case 'TaskDispatched':
      return event.data.due === null ? null : { kind: 'baseline', due: event.data.due.at };
    case 'PlanSubmitted':
      return event.data.committedDue === null ? null : { kind: 'committed', due: event.data.committedDue };
    case 'ExtensionRequested':
      return { kind: 'extension_asked', due: event.data.proposedDue, n: event.data.n, reason: event.data.cause };
    case 'ExtensionGranted': {
      const { due, previousDue, n, level, reason } = event.data;
      return { kind: 'extension_granted', due, previousDue, n, level, reason };
    }
    case 'ExtensionRefused':
      return { kind: 'extension_refused', due: null, n: event.data.n, reason: event.data.reason };
    case 'DueDateSet':
      return { kind: event.data.kind, due: event.data.due, previousDue: event.data.previousDue, reason: event.data.reason };
    case 'ClockRestarted':
      return movesDate(event.data) ? { kind: 'hold_ended', due: event.data.due } : null;
    case 'TaskResumed':
      return event.data.currentDue === null ? null : { kind: 'resumption', due: event.data.currentDue };
    case 'StandingDecided':
      return event.data.granted ? { kind: 'standing', due: null, reason: event.data.reason } : null;
    default:
      return null;
  }
};

/** By task: a change of grade is about many. */
const linesOf = (event: RecordedEvent): [TaskId, Line][] => {
  if (event.type === 'DirectiveRegraded')
    return event.data.tasks.flatMap(({ taskId, due }): [TaskId, Line][] =>
      due ? [[taskId, { kind: 'regraded', due: due.to, previousDue: due.from, reason: event.data.reason }]] : [],
    );
  const line = lineOf(event);
  const taskId = taskIdOf(event);
  return line === null || taskId === null ? [] : [[taskId, line]];
};

const deadlinesOf = (task: Task, lines: DeadlineLine[], at: Instant): TaskDeadlines => {
  const still = standsSince(task);
  const judgedAt = still !== null && still < at ? still : at;
  const late = (due: Instant | null): Overdue | null => (hasDate(task) ? overdueAt(due, judgedAt) : null);
  return {
    taskId: task.id,
    title: task.title,
    lead: task.lead,
    baseline: task.baselineDue,
    committed: task.committedDue,
    current: task.currentDue,
    judgedAt,
    late: { baseline: late(task.baselineDue), committed: late(task.committedDue), current: late(task.currentDue) },
    lines,
  };
};

/** The ledgers of a directive's tasks as of an instant; `events` are those that `state` was folded from. */
export const deadlineLedger = (state: Directive, events: readonly RecordedEvent[], at: Instant): TaskDeadlines[] => {
  const lines = new Map<TaskId, DeadlineLine[]>();
  for (const event of events)
    for (const [taskId, line] of linesOf(event)) {
      const { actor, authority } = event.meta;
      const whole = { previousDue: null, n: null, level: null, reason: null, ...line };
      const alreadyPast = line.due !== null && line.due <= event.meta.occurredAt;
      const entry: DeadlineLine = {
        ...whole,
        alreadyPast,
        version: event.version,
        by: actor.personId,
        authority,
        times: threeTimes(event),
      };
      lines.set(taskId, [...(lines.get(taskId) ?? []), entry]);
    }
  return Object.values(state.tasks).map((task) => deadlinesOf(task, lines.get(task.id) ?? [], at));
};
