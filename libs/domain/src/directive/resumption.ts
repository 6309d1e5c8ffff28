import type { WorkCalendar } from '../calendar/calendar.js';
import { addDays, addWorkingDays, endOfDay, isWorkingDay, localDateOf, officesClose } from '../calendar/working-time.js';
import { nextReport } from '../policy/report-cycle.js';
import { addressees, headAndClerk, partiesTo, person, roleHolders, told } from './addressees.js';
import type { Who } from './command-meta.js';
import { addMs } from '../shared/time.js';
import type { Instant, Limit } from '../shared/time.js';
import type { DecisionContext } from './context.js';
import { clockCountedIn, dateCountedIn, lastDayOf } from './counted.js';
import type { DirectiveEvent } from './events/registry.js';
import { heldBeforeReply } from './inner-date.js';
import { suspendedMs } from './state/holds.js';
import { followClock } from './state/accepted.js';
import { replyOwedBy } from './state/upward-reply.js';
import type { Directive, FollowUp, Obligation, Suspension, Task } from './state/index.js';

type Ctx = Pick<DecisionContext, 'now' | 'calendar'>;

/** Working days on which the suspension was in force as the offices closed: the day of its beginning rests, the one of its end is worked. */
export const suspendedWorkingDays = ({ from, until }: Pick<Suspension, 'from' | 'until'>, at: Instant, calendar: WorkCalendar): number => {
  const end = at < until ? at : until;
  let count = 0;
  for (let day = localDateOf(from, calendar); day <= localDateOf(end, calendar); day = addDays(day, 1)) {
    const closes = officesClose(day, calendar);
    if (isWorkingDay(day, calendar) && from < closes && closes <= end) count += 1;
  }
  return count;
};

/** A limit in working days moves by the working days that were suspended, any other date by the days. */
const shifted = (due: Instant, countedIn: Limit['unit'] | null, suspension: Suspension, { now, calendar }: Ctx): Instant => {
  if (countedIn !== 'working_day') return addMs(due, suspendedMs(suspension, now));
  const days = suspendedWorkingDays(suspension, now, calendar);
  return days === 0 ? due : endOfDay(addWorkingDays(lastDayOf(due, calendar), days, calendar), calendar);
};

/** A report day stays where the cycle has it; one that passed meanwhile gives way to the next. */
const reportAfter = (task: Task, due: Instant, { now, calendar }: Ctx): Instant =>
  due > now || task.reportCycle === null ? due : nextReport(task.reportCycle, now, calendar).due;

/** The date after the rest; the superior's stands, whatever rested here, and then the event says so. */
const resumedDue = (
  { state, task }: { state: Directive; task: Task },
  move: (due: Instant, countedIn: Limit['unit'] | null) => Instant,
  ctx: Ctx,
): { currentDue: Instant | null; heldBefore: Instant | null } => {
  if (task.currentDue === null) return { currentDue: null, heldBefore: null };
  const to = move(task.currentDue, dateCountedIn(state, task));
  const currentDue = heldBeforeReply(state, { from: task.currentDue, to }, ctx);
  return { currentDue, heldBefore: currentDue < to ? (replyOwedBy(state) ?? null) : null };
};

/**
 * Work goes on after a suspension, by decision or because its end has come: the current date and the clocks that rested move by the time
 * suspended, the baseline never does.
 */
export const resumption = (
  { state, task }: { state: Directive; task: Task },
  reason: 'end_of_suspension' | 'decision',
  ctx: DecisionContext,
  who?: Who,
): DirectiveEvent => {
  const { suspension } = task;
  const move = (due: Instant, countedIn: Limit['unit'] | null): Instant => (suspension ? shifted(due, countedIn, suspension, ctx) : due);
  const { currentDue, heldBefore } = resumedDue({ state, task }, move, ctx);
  const moved = (one: Obligation): Instant => {
    if (one.kind === 'report') return reportAfter(task, one.due, ctx);
    if (one.kind === 'complete' && currentDue) return currentDue;
    const due = move(one.due, clockCountedIn(state, task, one));
    // no step of the work that came before its date comes after it, where that could not move as far
    const before = heldBefore !== null || (task.currentDue !== null && one.due <= task.currentDue);
    return before && currentDue !== null && due > currentDue && one.owner.kind === 'department' ? currentDue : due;
  };
  const clocks = Object.values(state.obligations)
    .filter((one) => one.taskId === task.id && one.heldFor === 'suspension')
    .map((one) => ({ id: one.id, due: moved(one) }));
  const to = addressees(ctx, who, [...partiesTo(task), person(state.contact)]);
  return { type: 'TaskResumed', data: { taskId: task.id, reason, currentDue, clocks, heldBefore, to } };
};

/** An answer is accepted no longer: the task goes back to work, and the office, and whoever owed what was to follow, know of it. */
export const acceptanceEnded = (
  { state, task }: { state: Directive; task: Task },
  { n, follow: { what } }: { n: number; follow: FollowUp },
  how: 'limit' | 'decision',
  ctx: DecisionContext,
  who?: Who,
): DirectiveEvent => {
  const owner = state.obligations[followClock(task.id, n)]?.owner;
  const leaders = owner?.kind === 'role' && owner.role === 'leader_in_charge' ? roleHolders(state, task, owner.role, ctx) : [];
  const office = addressees(ctx, who, [...headAndClerk(task.lead), { role: 'office_head' }, person(state.contact)]);
  return { type: 'AcceptedAnswerEnded', data: { taskId: task.id, n, how, what, to: [...new Set([...office, ...told(leaders, who)])] } };
};
