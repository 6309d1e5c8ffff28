import { z } from 'zod';
import { calendarAsOf, calendarByVersion } from '../../calendar/china-calendars.js';
import type { WorkCalendar } from '../../calendar/calendar.js';
import { BY_DECIDERS } from '../../shared/grants.js';
import { LEADERS, type RoleRef } from '../../shared/party.js';
import { dueInstant, id, longText } from '../../shared/schema.js';
import type { Instant } from '../../shared/time.js';
import { addressees, headAndClerk, partiesTo } from '../addressees.js';
import { shortLimit } from '../clocks-restarted.js';
import type { Who } from '../command-meta.js';
import type { DecisionContext } from '../context.js';
import { dateUnder } from '../counted.js';
import type { DirectiveEvent } from '../events/registry.js';
import { recipients } from '../ladder-recipients.js';
import type { Refusal } from '../refusals.js';
import type { Directive, Task } from '../state/index.js';
import { isRunning } from '../state/change.js';
import { replyOwedBy } from '../state/upward-reply.js';
import type { Condition } from '../who-may/conditions.js';
import { taskAct } from './define-act.js';
import { dateLevel, pendingExtension } from './shared/dates.js';
import { first, isRefusal, refusal, sure, textRequired, when } from '../../shared/refusing.js';
import { liveRequired, statusRequired } from './shared/states.js';
import { beforeReply } from './shared/task-orders.js';

const KINDS = ['new_limit', 'rejudged', 'correction'] as const;

interface Asked {
  kind: (typeof KINDS)[number];
  due?: Instant | undefined;
  calendarVersion?: string | undefined;
}
interface On {
  state: Directive;
  task: Task;
}

/** The calendar by which the date was judged last. */
const judgedBy = (task: Task, pinned: WorkCalendar): WorkCalendar =>
  calendarByVersion(task.dueLedger.findLast((line) => line.calendarVersion !== undefined)?.calendarVersion ?? '') ?? pinned;

/** The date under a calendar that is known by now and later than the one that judged it; without a version, the one in force. */
const rejudged = (
  { state, task }: On,
  { due, calendarVersion }: Asked,
  at: Instant,
  pinned: WorkCalendar,
): { at: Instant; calendarVersion: string } | Refusal => {
  const was = judgedBy(task, pinned);
  const is = calendarVersion === undefined ? calendarAsOf(at) : calendarByVersion(calendarVersion);
  if (is === null || is.publishedAt > at || is.publishedAt <= was.publishedAt)
    return refusal('calendar_not_later', { version: is?.version ?? calendarVersion ?? null, judgedBy: was.version });
  const current = task.currentDue;
  const found = current === null ? null : dateUnder(state, task, current, was, is);
  if (found === null || found === current) return refusal('calendar_leaves_date', { version: is.version, due: current });
  if (due !== undefined && due !== found) return refusal('rejudged_otherwise', { version: is.version, due: found });
  // a holiday of ours moves no superior's date
  const passed = beforeReply(found, replyOwedBy(state), at);
  if (passed) return passed;
  return { at: found, calendarVersion: is.version };
};

/** Only of work that runs: what was filed, or rests, is judged by the date under which it was. */
const mayBeRejudged = (task: Task): Refusal | null => statusRequired(task, ['DISPATCHED', 'IN_PROGRESS']);

/**
 * A date judged anew is the same date under another calendar, a new limit is a leader's own, and a wrong date is corrected on the level that
 * set it.
 */
const REJUDGED_OR_POLICY_DATE: Condition<On, Asked> = {
  name: 'rejudged_or_policy_date',
  holds: (on, { now, calendar }, data) => {
    const ownDate = dateLevel(on.task) !== LEADERS;
    if (data === null) return ownDate || (mayBeRejudged(on.task) === null && !isRefusal(rejudged(on, { kind: 'rejudged' }, now, calendar)));
    return data.kind === 'rejudged' || (data.kind === 'correction' && ownDate);
  },
};

/** Everybody concerned learns of a wrong date; of another, the department that has to keep it. */
const concerned = ({ state, task }: On, kind: Asked['kind']): RoleRef[] =>
  kind === 'correction'
    ? [
        ...partiesTo(task),
        ...[state.contact, state.leaderInCharge, state.issuingLeader].map((personId) => ({ role: 'person' as const, personId })),
      ]
    : headAndClerk(task.lead);

/** Clocks that a date leaves behind which was corrected or judged anew: receipt and plan end with it at the latest, and a date that has passed chases nobody at once. */
const afterChange = ({ state, task }: On, due: Instant, ctx: DecisionContext): DirectiveEvent[] =>
  Object.values(state.obligations)
    .filter((one) => one.taskId === task.id && isRunning(one))
    .filter((one) => (due > ctx.now ? ['receipt', 'plan'].includes(one.kind) && one.due > due : one.kind === 'complete'))
    .map((obligation) => ({
      type: 'ClockRestarted',
      data: {
        taskId: task.id,
        obligationId: obligation.id,
        ground: 'date_corrected',
        due: due > ctx.now ? due : shortLimit(state, ctx),
        moved: due > ctx.now,
        to: recipients(['owner_head', 'owner_clerk'], { state, task, obligation }, ctx),
      },
    }));

const wrongLimit = (task: Task, who: Who): Refusal | null =>
  first(
    statusRequired(task, ['DISPATCHED', 'IN_PROGRESS']),
    when(pendingExtension(task) !== undefined, 'extension_pending', { taskId: task.id }),
    when(!(task.currentDue !== null && who.receivedAt > task.currentDue), 'task_wrong_state', {
      taskId: task.id,
      status: task.status,
      overdue: false,
    }),
  );

/**
 * 另定时限: overdue with none asked, a leader sets a new limit; scoring stays on the baseline. `rejudged` is the explicit, recorded
 * judging of a date anew by a later holiday notice, for a date that the notice touches. `correction` mends a wrong date, before or after it
 * has passed, on the level that set it and with its basis; the baseline stays on record.
 */
export const setDueDate = taskAct({
  type: 'SetDueDate',
  input: z.object({
    kind: z.enum(KINDS),
    due: dueInstant.optional().meta({ description: 'Of a date judged anew it follows from the calendar: sent, it must be that one' }),
    reason: longText,
    basis: longText.optional().meta({ description: 'On what a correction rests' }),
    calendarVersion: id.optional().meta({ description: 'By which calendar a date is judged anew; absent = the one in force' }),
  }),
  grants: BY_DECIDERS,
  provided: { office_head: REJUDGED_OR_POLICY_DATE },
  possible: ({ task }) => first(when(task.kind === 'standing', 'standing_never_overdue', { taskId: task.id }), liveRequired(task)),
  refuses: (on, { kind, due, reason, basis, calendarVersion }, who, ctx) => {
    const { task } = on;
    const found = kind === 'rejudged' ? rejudged(on, { kind, due, calendarVersion }, who.receivedAt, ctx.calendar) : null;
    return first(
      kind === 'new_limit' ? wrongLimit(task, who) : null,
      kind === 'rejudged' ? mayBeRejudged(task) : null,
      textRequired(kind === 'correction' ? { reason, basis } : { reason }),
      when(kind !== 'rejudged' && due === undefined, 'due_required', { field: 'due' }),
      when(due !== undefined && due === task.currentDue, 'same_as_baseline', { due: due ?? null }),
      beforeReply(due, replyOwedBy(on.state), who.receivedAt),
      when(kind === 'new_limit' && due !== undefined && due <= who.receivedAt, 'due_in_past', { at: due ?? null }),
      found && isRefusal(found) ? found : null,
    );
  },
  decide: (on, { kind, due, reason, basis, calendarVersion }, who, ctx) => {
    const { task } = on;
    const found = kind === 'rejudged' ? sure(rejudged(on, { kind, due, calendarVersion }, who.receivedAt, ctx.calendar)) : null;
    const at = found?.at ?? due ?? '';
    const set: DirectiveEvent = {
      type: 'DueDateSet',
      data: {
        taskId: task.id,
        kind,
        due: at,
        previousDue: task.currentDue,
        basis: kind === 'correction' ? (basis ?? null) : null,
        calendarVersion: found?.calendarVersion ?? null,
        reason,
        to: addressees(ctx, who, concerned(on, kind)),
      },
    };
    return kind === 'new_limit' ? [set] : [set, ...afterChange(on, at, ctx)];
  },
  problems: [
    'due_in_past',
    'due_not_before_reply',
    'due_required',
    'extension_pending',
    'same_as_baseline',
    'calendar_not_later',
    'calendar_leaves_date',
    'rejudged_otherwise',
  ],
  bulk: true,
});
