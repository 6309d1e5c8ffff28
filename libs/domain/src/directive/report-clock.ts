import type { WorkCalendar } from '../calendar/calendar.js';
import { beforeFirst, nextReport } from '../policy/report-cycle.js';
import type { Instant } from '../shared/time.js';
import type { DecisionContext } from './context.js';
import type { DirectiveEvent } from './events/registry.js';
import type { ObligationOpening } from './state/index.js';
import { takeStep } from './ladder.js';
import { reportObligations } from './report-obligations.js';
import { isLeads } from './state/taking-over.js';
import { TERMINAL_TASK } from './state/index.js';
import type { Directive, Obligation, Task } from './state/index.js';

const runningReport = (state: Directive, task: Task): Obligation | undefined =>
  reportObligations(state, task).find((one) => one.status === 'open' || one.status === 'held');

/** A report is asked of whoever works, or should; not while the work rests or waits for others. */
const asksForReports = (task: Task): boolean =>
  task.reportCycle !== null && (task.status === 'DISPATCHED' || task.status === 'IN_PROGRESS');

/** Nothing is reported after the day by which the work is to be done: from then on its completion is asked for. */
const isAfterTask = (task: Task, due: Instant): boolean => task.currentDue !== null && due > task.currentDue;

/** The next period that was never asked before: a changed cycle may name a period twice. */
const openingAfter = (state: Directive, task: Task, after: Instant, calendar: WorkCalendar): ObligationOpening | null => {
  if (!task.reportCycle) return null;
  let { period, due } = nextReport(task.reportCycle, after, calendar);
  while (state.obligations[`${task.id}/report/${period}`]) ({ period, due } = nextReport(task.reportCycle, due, calendar));
  if (isAfterTask(task, due)) return null;
  return {
    id: `${task.id}/report/${period}`,
    taskId: task.id,
    kind: 'report',
    owner: { kind: 'department', departmentId: task.lead },
    due,
    generation: 0,
    subject: period,
  };
};

const opened = (data: ObligationOpening): DirectiveEvent => ({ type: 'ObligationOpened', data });

/** The report day fell while the work was under review, or an objection was pending: nobody could have reported. */
const excused = (task: Task, due: Instant): boolean =>
  task.closures.some((closure) => closure.requestedAt <= due && closure.outcome !== null && closure.outcome.at >= due) ||
  task.responses.some(
    (answer) => isLeads(task, answer.departmentId) && answer.at <= due && answer.decision !== null && answer.decision.at >= due,
  );

const asObligation = (opening: ObligationOpening, at: Instant): Obligation => ({
  ...opening,
  status: 'open',
  openedAt: at,
  endedAt: null,
  steps: [],
});

/** The instant after which the next period counts while no clock runs: the last report day, or when the date was last moved. */
const countedFrom = (state: Directive, task: Task, calendar: WorkCalendar): Instant => {
  const { reportCycle, dispatchedAt } = task;
  const asked = reportObligations(state, task).at(-1);
  const last = asked?.due ?? (reportCycle === null ? dispatchedAt : beforeFirst(reportCycle, dispatchedAt, calendar));
  const moved = task.dueLedger.at(-1)?.setAt ?? task.dispatchedAt;
  return last > moved ? last : moved;
};

const withOpening = (state: Directive, opening: ObligationOpening, at: Instant): Directive => ({
  ...state,
  obligations: { ...state.obligations, [opening.id]: asObligation(opening, at) },
});

/**
 * With no clock running (the last report came in early, or the date has moved), the next period is opened. Periods that nobody was asked
 * for until the last of them had passed are opened and cancelled, so that the clock comes to rest.
 */
const reopened = (state: Directive, task: Task, ctx: DecisionContext): DirectiveEvent[] => {
  if (!asksForReports(task)) return [];
  const from = countedFrom(state, task, ctx.calendar);
  const next = openingAfter(state, task, from > ctx.now ? from : ctx.now, ctx.calendar);
  if (next) return [opened(next)];
  const unseen = openingAfter(state, task, from, ctx.calendar);
  if (!unseen) return [];
  const ended: DirectiveEvent = { type: 'ObligationEnded', data: { obligationId: unseen.id, status: 'cancelled' } };
  return [opened(unseen), ended, ...reopened(withOpening(state, unseen, ctx.now), task, ctx)];
};

/** However many periods were missed unseen, one alert goes out, of the last; it names them all. */
const missedAlert = (state: Directive, missed: readonly Obligation[], ctx: DecisionContext): DirectiveEvent[] => {
  const last = missed.at(-1);
  const events = last ? (takeStep(state, last, ctx)?.events ?? []) : [];
  if (missed.length < 2) return events;
  const periods = missed.flatMap(({ subject }) => subject ?? []);
  return events.map((event) => (event.type === 'AlertRaised' ? { ...event, data: { ...event.data, missed: periods } } : event));
};

/**
 * What the passing of time makes of a task's report clock: each period that ended without a report is missed, the next is
 * opened, and however many were missed unseen, one alert goes out. A period that has come to lie after the task's date is not asked for.
 */
export const reportEvents = (state: Directive, task: Task, ctx: DecisionContext): DirectiveEvent[] => {
  if (TERMINAL_TASK.includes(task.status)) return [];
  let running = runningReport(state, task);
  if (!running) return reopened(state, task, ctx);
  const events: DirectiveEvent[] = [];
  const missed: Obligation[] = [];
  while (running && running.status === 'open' && running.due <= ctx.now && !isAfterTask(task, running.due)) {
    if (excused(task, running.due)) events.push({ type: 'ObligationEnded', data: { obligationId: running.id, status: 'cancelled' } });
    else {
      events.push({ type: 'ReportMissed', data: { taskId: task.id, period: running.subject ?? '', due: running.due } });
      missed.push(running);
    }
    const opening = openingAfter(state, task, running.due, ctx.calendar);
    if (opening) events.push(opened(opening));
    running = opening ? asObligation(opening, ctx.now) : undefined;
  }
  if (running?.status === 'open' && isAfterTask(task, running.due))
    events.push({ type: 'ObligationEnded', data: { obligationId: running.id, status: 'cancelled' } });
  return [...events, ...missedAlert(state, missed, ctx)];
};

/** When the report clock of a task next does something by itself; null = not as things stand. */
export const reportDue = (state: Directive, task: Task, calendar: WorkCalendar): Instant | null => {
  if (TERMINAL_TASK.includes(task.status)) return null;
  const running = runningReport(state, task);
  if (running?.status === 'open' && isAfterTask(task, running.due)) return task.dispatchedAt;
  if (running) return running.status === 'open' ? running.due : null;
  return asksForReports(task) && openingAfter(state, task, countedFrom(state, task, calendar), calendar) ? task.dispatchedAt : null;
};
