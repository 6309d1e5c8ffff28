import type { DutyView } from '@duban/contracts';
import {
  groupOfKind,
  isWorkingDay,
  lastDayOf,
  localDateOf,
  weekdayOf,
  workingDaysBetween,
  type Instant,
  type WorkCalendar,
} from '@duban/domain';
import { dayText, DUTY_LABELS, remainingText } from '@duban/words';
import type { DirectiveViewEntity } from '../directives/directive-view.entity.js';
import { NO_DATE } from '../directives/directive.rows.js';
import type { DutyEntity } from '../directives/duty.entity.js';
import { overdueView, ownerOf, provisionalOf } from '../directives/task-items.js';
import type { TaskViewEntity } from '../directives/task-view.entity.js';
import { iso } from '../lists/instants.js';
import { dutyLight } from './duty-filter.js';

/** All of a duty but how this reader answers it. */
export type DutyItem = Omit<DutyView, 'act' | 'can'>;
export type DutyRow = DutyEntity & { directive: DirectiveViewEntity; task: TaskViewEntity | null };

/** The calendar of a version; the present one for a version that is not known. */
export type CalendarOf = (version: string) => WorkCalendar;

type Timed = Pick<DutyItem, 'due' | 'dueDay' | 'remaining' | 'overdue'>;

/** A due instant as a page shows it: its day, and how many working days are left or have passed. */
export const timed = (
  { kind, due, held }: { kind: DutyItem['kind']; due: Instant | null; held: boolean },
  now: Instant,
  calendar: WorkCalendar,
): Timed => {
  if (due === null) return { due, dueDay: null, remaining: null, overdue: null };
  const today = localDateOf(now, calendar);
  const date = lastDayOf(due, calendar);
  const weekday = weekdayOf(date);
  const late = due <= now;
  const workingDays = workingDaysBetween(today, date, calendar);
  return {
    due,
    dueDay: { date, weekday, workingDay: isWorkingDay(date, calendar), text: dayText(date, today) },
    remaining: held ? null : { workingDays, text: remainingText({ workingDays, late, today: date === today }, kind) },
    overdue: held ? null : overdueView(due, now),
  };
};

/** For a key and an address, where a slash would part it. */
const withoutSlashes = (id: string): string => id.replaceAll('/', '.');

/** An instant of a row; null for the far end of time, at which nothing is due. */
const dueOf = (at: Date): Instant | null => (iso(at) === NO_DATE ? null : iso(at));

export const toDutyItem = (row: DutyRow, now: Instant, calendarOf: CalendarOf): DutyItem => {
  const { directive, task, kind } = row;
  const held = row.status === 'held';
  const due = dueOf(row.due);
  const label = DUTY_LABELS[kind];
  const about = directive.number ?? directive.title;
  const named = task?.title ?? directive.title;
  return {
    id: withoutSlashes(`${row.directive_id}.${row.obligation_id}`),
    group: row.returned ? 'rework' : groupOfKind(kind),
    kind,
    label,
    directiveId: row.directive_id,
    directiveNumber: directive.number,
    directiveTitle: directive.title,
    meetingId: null,
    taskId: task?.task_id ?? null,
    taskTitle: task?.title ?? null,
    obligationId: row.obligation_id,
    lead: task?.lead ?? null,
    assists: task?.assists ?? [],
    collator: task?.collator ?? null,
    leaderInCharge: directive.leader_in_charge,
    contact: directive.contact,
    owner: ownerOf(row),
    openedAt: iso(row.opened_at),
    ...timed({ kind, due, held }, now, calendarOf(directive.calendar_version)),
    provisional: provisionalOf(row, now),
    status: row.status,
    heldFor: row.held_for,
    subject: row.subject,
    returned: row.returned,
    asked: row.asked,
    light: dutyLight({ ...row, due: due === null ? null : row.due, yellow_at: due === null ? null : row.yellow_at }, now),
    grade: directive.grade,
    urgency: directive.urgency,
    text: {
      zh: `${label.zh}：${about}“${named}”`,
      en: `${label.en}: ${about} “${named}”`,
    },
    version: directive.version,
  };
};
