import { localDateOf } from '../calendar/working-time.js';
import type { WorkCalendar } from '../calendar/calendar.js';
import { taskFlags } from '../directive/derive.js';
import type { Directive, Task, TaskStatus } from '../directive/state/index.js';
import type { Assertion } from '../shared/party.js';
import type { Instant, LocalDate } from '../shared/time.js';

/** How an item stands before the next meeting: the first that holds, in this order. */
export type SheetStanding =
  | 'done' // 已办结
  | 'resting' // 暂缓
  | 'closing' // 申请办结
  | 'asking' // 申请延期
  | 'late' // 超期
  | 'blocked' // 受阻
  | 'going_on'; // 推进中

export type DemandKind = 'nudge' | 'limit' | 'extended' | 'not_extended' | 'returned' | 'suspended';

/** What became of what a meeting demanded. */
export type DemandOutcome =
  'completed' | 'closing' | 'answered' | 'unanswered' | 'missed' | 'running' | 'asked_again' | 'resting' | 'resumed';

export interface Demand {
  kind: DemandKind;
  at: Instant;
  text: string;
  /** The date that it set. */
  due: Instant | null;
  outcome: DemandOutcome;
  outcomeAt: Instant | null;
}

const GONE: readonly TaskStatus[] = ['RECALLED', 'TERMINATED', 'REASSIGNED', 'CARRIED'];

/** Does the sheet still show it: what goes on, and what was completed on that day or since. */
export const onSheet = (task: Task, since: LocalDate | null, calendar: WorkCalendar): boolean => {
  if (task.status === 'COMPLETED') return since !== null && task.completedAt !== null && localDateOf(task.completedAt, calendar) >= since;
  return !GONE.includes(task.status);
};

export const sheetStanding = (state: Directive, task: Task, at: Instant, calendar: WorkCalendar): SheetStanding => {
  const { overdue, blocked, extensionPending } = taskFlags(state, task, at, calendar);
  if (task.status === 'COMPLETED') return 'done';
  if (task.status === 'SUSPENDED') return 'resting';
  if (task.status === 'CLOSURE_REVIEW') return 'closing';
  if (extensionPending) return 'asking';
  if (overdue !== null) return 'late';
  return blocked ? 'blocked' : 'going_on';
};

type Sought = (at: Instant, asserted: Assertion | undefined) => boolean;
type Found = Omit<Demand, 'outcome' | 'outcomeAt'>;

const demandsOn = ({ nudges, dueLedger, extensions, closures, suspension }: Task, sought: Sought): Found[] => [
  ...nudges.filter((one) => sought(one.at, one.asserted)).map(({ at, text }): Found => ({ kind: 'nudge', at, text, due: null })),
  ...dueLedger
    .filter(({ kind, setAt, asserted }) => ['new_limit', 'correction', 'extension'].includes(kind) && sought(setAt, asserted))
    .map(({ kind, setAt, at, reason = '' }): Found => ({
      kind: kind === 'extension' ? 'extended' : 'limit',
      at: setAt,
      text: reason,
      due: at,
    })),
  ...extensions.flatMap(({ decision }): Found[] =>
    decision && !decision.granted && sought(decision.at, decision.asserted)
      ? [{ kind: 'not_extended', at: decision.at, text: decision.reason, due: null }]
      : [],
  ),
  ...closures.flatMap(({ outcome }): Found[] =>
    outcome && !outcome.approved && sought(outcome.at, undefined)
      ? [{ kind: 'returned', at: outcome.at, text: outcome.opinion, due: null }]
      : [],
  ),
  ...(suspension && sought(suspension.from, suspension.asserted)
    ? [{ kind: 'suspended' as const, at: suspension.from, text: suspension.reason, due: suspension.until }]
    : []),
];

const became = (task: Task, { kind, at, text, due }: Found, now: Instant): Pick<Demand, 'outcome' | 'outcomeAt'> => {
  if (task.completedAt !== null) return { outcome: 'completed', outcomeAt: task.completedAt };
  const asked = task.closures.findLast((one) => one.requestedAt > at && !one.withdrawn);
  if (asked && !asked.outcome) return { outcome: kind === 'returned' ? 'asked_again' : 'closing', outcomeAt: asked.requestedAt };
  if (kind === 'suspended') return { outcome: task.status === 'SUSPENDED' ? 'resting' : 'resumed', outcomeAt: null };
  if (kind === 'nudge') {
    const answeredAt = task.nudges.find((one) => one.at === at && one.text === text)?.answeredAt ?? null;
    return { outcome: answeredAt === null ? 'unanswered' : 'answered', outcomeAt: answeredAt };
  }
  if (kind === 'returned') return { outcome: asked ? 'asked_again' : 'running', outcomeAt: asked?.requestedAt ?? null };
  const until = due ?? task.currentDue;
  return { outcome: until !== null && until <= now ? 'missed' : 'running', outcomeAt: null };
};

/** What was demanded of a task on a day, as its paper says or as it was recorded, and what became of it by now; in order of time. */
export const demandedOn = (task: Task, day: LocalDate, now: Instant, calendar: WorkCalendar): Demand[] =>
  demandsOn(task, (at, asserted) => localDateOf(asserted?.at ?? at, calendar) === day)
    .map((found) => ({ ...found, ...became(task, found, now) }))
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));

/** 18:00 of a day there, the end of its office hours, in Shanghai. */
const EVENING = 'T10:00:00.000Z';

/** When what a meeting of that day decided was decided, as it is entered now; null = it is still to come. */
export const decidedAt = (day: LocalDate, now: Instant, calendar: WorkCalendar): Instant | null => {
  const today = localDateOf(now, calendar);
  if (day > today) return null;
  return day === today ? now : `${day}${EVENING}`;
};
