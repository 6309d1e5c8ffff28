import type { WorkCalendar } from '../../calendar/calendar.js';
import { eachDayAfter, type Day } from '../../calendar/days.js';
import { localDateOf } from '../../calendar/working-time.js';
import { completeLimit, offsetFromDue } from '../../policy/limits.js';
import type { ReportCycle } from '../../policy/policy.js';
import type { Instant, Limit, LocalDate } from '../../shared/time.js';
import { clockCountedIn, isProvisional, lastDayOf } from '../counted.js';
import { lightAt, lightFlips, type Light, type LightFlips } from '../derive.js';
import type { Directive, DueEntry, Obligation, Task } from '../state/index.js';
import { TERMINAL_TASK } from '../state/index.js';

/** On what a clock's due rests. */
export type DueBasis =
  /** A line of the pinned policy, by its place in it (`limits.receipt.urgent`). */
  | { kind: 'policy'; line: string; limit: Limit }
  /** The source's own words. */
  | { kind: 'source'; phrase: string | null }
  /** Somebody's decision, as the ledger of deadlines has it. */
  | { kind: 'decision'; entry: DueEntry }
  | { kind: 'cycle'; cycle: ReportCycle; period: string | null }
  /** A day that the order or the request named. */
  | { kind: 'order' }
  /** Cut short by the task's own date. */
  | { kind: 'task_date' };

/** One day between a clock's start and its end, or after its end. */
export interface CountedDay extends Day {
  counted: boolean;
  /** Its number among those that count. */
  n: number | null;
  /** 暂缓: nothing ran on it. */
  suspended: boolean;
}

export interface ClockExplained {
  obligation: Obligation;
  basis: DueBasis;
  /** The day after which days are counted. */
  countedFrom: LocalDate;
  countedIn: Limit['unit'] | null;
  dueDay: LocalDate;
  /** 暂定: counted in working days of a year that is not arranged yet. */
  provisional: boolean;
  /** From the day after the start to the last day. */
  days: CountedDay[];
  /** Since the last day, up to the instant that is asked about; empty while it is in time. */
  lateDays: CountedDay[];
  /** null: it has ended. */
  light: Light | null;
  nextFlip: { to: Light; at: Instant } | null;
}

const limitOf = (state: Directive, { kind }: Pick<Obligation, 'kind'>): { line: string; limit: Limit } | null => {
  const { limits } = state.policy;
  const of = (line: string, limit: Limit) => ({ line: `limits.${line}`, limit });
  switch (kind) {
    case 'receipt':
      return of(`receipt.${state.urgency}`, limits.receipt[state.urgency]);
    case 'plan':
      return of('plan', limits.plan);
    case 'review':
      return of('review', limits.review);
    case 'extension_decision':
      return of('extensionDecision', limits.extensionDecision);
    case 'response_decision':
      return of('responseDecision', limits.responseDecision);
    case 'nudge_answer':
      return of('nudgeAnswer', limits.nudgeAnswer);
    case 'block_answer':
      return of('blockAnswer', limits.blockAnswer);
    case 'notice_release':
      return of('noticeRelease', limits.noticeRelease);
    default:
      return null;
  }
};

const dateBasis = (state: Directive, task: Task): DueBasis => {
  const entry = task.dueLedger.at(-1);
  if (entry && entry.kind !== 'baseline') return { kind: 'decision', entry };
  if (task.dueOrigin === 'policy') {
    const { grade, urgency, policy } = state;
    const line = policy.grades[grade].complete ? `grades.${grade}.complete.${urgency}` : `limits.complete.${urgency}`;
    return { kind: 'policy', line, limit: completeLimit(policy, state) };
  }
  if (task.dueOrigin === 'source') return { kind: 'source', phrase: task.duePhrase ?? null };
  return entry ? { kind: 'decision', entry } : { kind: 'order' };
};

const basisOf = (state: Directive, task: Task, obligation: Obligation): DueBasis => {
  const { kind, due, subject } = obligation;
  if (kind === 'complete') return dateBasis(state, task);
  if (kind === 'report' && task.reportCycle) return { kind: 'cycle', cycle: task.reportCycle, period: subject ?? null };
  if (due === task.currentDue) return { kind: 'task_date' };
  const rule = limitOf(state, obligation);
  return rule ? { kind: 'policy', ...rule } : { kind: 'order' };
};

/** Where counting began: a source counts from its own day, a decision from when it was taken, a rule from when the clock was opened. */
const startOf = (state: Directive, { kind, openedAt }: Obligation, basis: DueBasis, task: Task, calendar: WorkCalendar): LocalDate => {
  if (basis.kind === 'source') return state.source.date;
  if (basis.kind === 'decision') return localDateOf(basis.entry.setAt, calendar);
  return localDateOf(kind === 'complete' ? task.dispatchedAt : openedAt, calendar);
};

const restsOf = ({ rests = [], suspension }: Task): { from: Instant; until: Instant }[] =>
  suspension ? [...rests, { from: suspension.from, until: suspension.until }] : rests;

const numbered = (days: readonly Day[], rests: readonly { from: LocalDate; until: LocalDate }[], working: boolean): CountedDay[] => {
  let n = 0;
  return days.map((day) => {
    const suspended = rests.some(({ from, until }) => from < day.date && day.date <= until);
    const counted = !suspended && (day.works || !working);
    if (counted) n += 1;
    return { ...day, counted, n: counted ? n : null, suspended };
  });
};

const flipsOf = (state: Directive, task: Task, { kind, due }: Obligation, calendar: WorkCalendar): LightFlips => {
  if (kind === 'complete') return lightFlips(task, state.policy, calendar);
  const { dueSoon } = state.policy;
  // a late receipt, answer or decision is yellow and never red
  return { yellowAt: offsetFromDue(due, { ...dueSoon, amount: -dueSoon.amount }, calendar), redAt: null };
};

const nextFlip = ({ yellowAt, redAt }: LightFlips, at: Instant): ClockExplained['nextFlip'] => {
  if (yellowAt !== null && yellowAt > at && (redAt === null || yellowAt < redAt)) return { to: 'yellow', at: yellowAt };
  return redAt !== null && redAt > at ? { to: 'red', at: redAt } : null;
};

const explainClock = (state: Directive, task: Task, obligation: Obligation, at: Instant, calendar: WorkCalendar): ClockExplained => {
  const { due, status } = obligation;
  const basis = basisOf(state, task, obligation);
  const countedFrom = startOf(state, obligation, basis, task, calendar);
  const countedIn = clockCountedIn(state, task, obligation);
  const dueDay = lastDayOf(due, calendar);
  const rests = restsOf(task).map(({ from, until }) => ({ from: localDateOf(from, calendar), until: lastDayOf(until, calendar) }));
  const working = countedIn === 'working_day';
  const runs = (status === 'open' || status === 'held') && !TERMINAL_TASK.includes(task.status);
  const flips = flipsOf(state, task, obligation, calendar);
  const late = runs && status === 'open' && due <= at;
  return {
    ...{ obligation, basis, countedFrom, countedIn, dueDay },
    provisional: isProvisional(due, countedIn, { at, calendar }),
    days: numbered(eachDayAfter(countedFrom, dueDay, calendar), rests, working),
    lateDays: late ? numbered(eachDayAfter(dueDay, localDateOf(at, calendar), calendar), rests, true) : [],
    light: runs ? (status === 'held' ? 'green' : lightAt(flips, at)) : null,
    nextFlip: runs && status === 'open' ? nextFlip(flips, at) : null,
  };
};

/** 逐日说明: of each clock of a task on what its date rests, which days were counted and why, and when its light turns next. */
export const explainTask = (state: Directive, task: Task, at: Instant, calendar: WorkCalendar): ClockExplained[] =>
  Object.values(state.obligations)
    .filter(({ taskId }) => taskId === task.id)
    .map((obligation) => explainClock(state, task, obligation, at, calendar))
    .sort((a, b) => (a.obligation.due === b.obligation.due ? 0 : a.obligation.due < b.obligation.due ? -1 : 1));
