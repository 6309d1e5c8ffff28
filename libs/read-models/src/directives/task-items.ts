import { overdueText, PROVISIONAL_TEXT } from '@duban/words';
import { type OverdueView, type TaskFlagsView, type OpenDutyView, type TaskListItem, type TaskPart } from '@duban/contracts';
import { calendarAsOf, isClock, isProvisional, overdueAt, toMs, type Instant } from '@duban/domain';
import { iso, isoOrNull } from '../lists/instants.js';
import type { DirectiveViewEntity } from './directive-view.entity.js';
import type { DutyEntity } from './duty.entity.js';
import { lightOfWork } from './lights.js';
import type { TaskViewEntity } from './task-view.entity.js';

export type TaskWithDirective = TaskViewEntity & { directive: DirectiveViewEntity };

const reached = (at: Date | null, now: Instant): boolean => at !== null && iso(at) <= now;

/** How late at an instant, in numbers and words; null = in time or without a date. */
export const overdueView = (due: Instant | null, now: Instant): OverdueView | null => {
  const late = overdueAt(due, now);
  return late === null ? null : { ms: late.ms, days: late.days, text: overdueText(late.ms) };
};

/** The flags that the domain derives from a task's state, from what its row keeps. */
export const flagsOfRow = (row: TaskViewEntity, now: Instant): TaskFlagsView => ({
  dueSoon: row.open && reached(row.due_soon_at, now) && !reached(row.red_at, now),
  overdue: reached(row.red_at, now),
  overdueByBaseline: reached(row.baseline_red_at, now),
  behindSchedule: reached(row.behind_at, now),
  reportLate: row.report_late,
  reportsMissed: row.reports_missed,
  blocked: row.blocked,
  extensionPending: row.extension_pending,
  extendedTimes: row.extended_times,
  suspended: row.suspended,
});

/** 暂定: words for it while the holidays of its year are not announced at an instant; null = it stands. */
export const provisionalOf = ({ counted_in, due }: Pick<DutyEntity, 'counted_in' | 'due'>, now: Instant): OpenDutyView['provisional'] =>
  counted_in !== null && isProvisional(iso(due), counted_in, { at: now, calendar: calendarAsOf(now) }) ? PROVISIONAL_TEXT : null;

/** 0 to 100; null where no span was given. Its lateness is told elsewhere. */
const timePassed = ({ dispatched_at, current_due }: TaskViewEntity, at: Instant): number | null => {
  if (current_due === null || current_due <= dispatched_at) return null;
  const [from, to] = [dispatched_at.getTime(), current_due.getTime()];
  return Math.min(100, Math.max(0, Math.floor(((toMs(at) - from) / (to - from)) * 100)));
};

export const toTaskListItem = (
  row: TaskWithDirective,
  duties: readonly DutyEntity[],
  parts: readonly TaskPart[],
  { now, person }: { now: Instant; person?: string | undefined },
): TaskListItem => {
  const still = isoOrNull(row.stands_since);
  const judged = still !== null && still < now ? still : now;
  const { directive } = row;
  return {
    directiveId: row.directive_id,
    directiveNumber: directive.number,
    directiveTitle: directive.title,
    grade: directive.grade,
    urgency: directive.urgency,
    leaderInCharge: directive.leader_in_charge,
    contact: directive.contact,
    taskId: row.task_id,
    title: row.title,
    kind: row.kind,
    shape: row.shape,
    lead: row.lead,
    assists: row.assists,
    collator: row.collator,
    parts: [...parts],
    status: row.status,
    currentDue: isoOrNull(row.current_due),
    baselineDue: isoOrNull(row.baseline_due),
    dueOrigin: row.due_origin,
    alreadyPast: row.baseline_due !== null && row.baseline_due <= row.dispatched_at,
    light: lightOfWork(row, now),
    flags: flagsOfRow(row, now),
    overdue: reached(row.red_at, now) ? overdueView(isoOrNull(row.current_due), judged) : null,
    overdueByBaseline: reached(row.baseline_red_at, now) ? overdueView(isoOrNull(row.baseline_due), judged) : null,
    closureStandard: row.closure_standard,
    percent: row.percent,
    timePassed: timePassed(row, judged),
    watched: person !== undefined && row.watchers.includes(person),
    specialWatch: directive.special_watch,
    obligations: duties.flatMap((duty) => clockOf(duty, now)),
    version: directive.version,
  };
};

const clockOf = (duty: DutyEntity, now: Instant): TaskListItem['obligations'] => {
  const { kind } = duty;
  if (!isClock(kind)) return [];
  const due = iso(duty.due);
  const about = duty.subject === null ? {} : { subject: duty.subject };
  return [
    {
      ...{ id: duty.obligation_id, kind, owner: ownerOf(duty), due, ...about },
      ...{ overdue: duty.status === 'held' ? null : overdueView(due, now), provisional: provisionalOf(duty, now) },
    },
  ];
};

export const ownerOf = (duty: DutyEntity): TaskListItem['obligations'][number]['owner'] =>
  duty.owner_department !== null
    ? { kind: 'department', departmentId: duty.owner_department }
    : { kind: 'role', role: duty.owner_role as Extract<TaskListItem['obligations'][number]['owner'], { kind: 'role' }>['role'] };
