import { overdueText } from '@duban/words';
import { type OverdueView, type TaskFlagsView, type TaskListItem, type TaskPart } from '@duban/contracts';
import { overdueAt, type Instant } from '@duban/domain';
import type { DirectiveViewEntity } from '../entities/directive-view.entity.js';
import type { DutyEntity } from '../entities/duty.entity.js';
import type { TaskViewEntity } from '../entities/task-view.entity.js';
import { lightAtRow } from './lights.js';

export type TaskWithDirective = TaskViewEntity & { directive: DirectiveViewEntity };

export const iso = (at: Date): Instant => at.toISOString();
export const isoOrNull = (at: Date | null): Instant | null => (at === null ? null : at.toISOString());

const reached = (at: Date | null, now: Instant): boolean => at !== null && iso(at) <= now;

/** How late at an instant, in numbers and words; null = in time or without a date. */
export const overdueView = (due: Instant | null, now: Instant): OverdueView | null => {
  const late = overdueAt(due, now);
  return late === null ? null : { ms: late.ms, days: late.days, text: overdueText(late.ms) };
};

/** The flags that the domain derives from a task's state, from what its row keeps. */
export const flagsOfRow = (row: TaskViewEntity, now: Instant): TaskFlagsView => ({
  dueSoon: row.open && reached(row.dueSoonAt, now) && !reached(row.redAt, now),
  overdue: reached(row.redAt, now),
  overdueByBaseline: reached(row.baselineRedAt, now),
  behindSchedule: reached(row.behindAt, now),
  reportLate: row.reportLate,
  reportsMissed: row.reportsMissed,
  blocked: row.blocked,
  extensionPending: row.extensionPending,
  extendedTimes: row.extendedTimes,
  suspended: row.suspended,
});

export const toTaskListItem = (
  row: TaskWithDirective,
  duties: readonly DutyEntity[],
  parts: readonly TaskPart[],
  now: Instant,
): TaskListItem => {
  const still = isoOrNull(row.standsSince);
  const judged = still !== null && still < now ? still : now;
  const { directive } = row;
  return {
    directiveId: row.directiveId,
    directiveNumber: directive.number,
    directiveTitle: directive.title,
    grade: directive.grade as TaskListItem['grade'],
    urgency: directive.urgency as TaskListItem['urgency'],
    taskId: row.taskId,
    title: row.title,
    kind: row.kind as TaskListItem['kind'],
    shape: row.shape as TaskListItem['shape'],
    lead: row.lead,
    assists: row.assists,
    parts: [...parts],
    status: row.status as TaskListItem['status'],
    currentDue: isoOrNull(row.currentDue),
    baselineDue: isoOrNull(row.baselineDue),
    dueOrigin: row.dueOrigin as TaskListItem['dueOrigin'],
    light: lightAtRow(row, now),
    flags: flagsOfRow(row, now),
    overdue: reached(row.redAt, now) ? overdueView(isoOrNull(row.currentDue), judged) : null,
    overdueByBaseline: reached(row.baselineRedAt, now) ? overdueView(isoOrNull(row.baselineDue), judged) : null,
    closureStandard: row.closureStandard,
    obligations: duties.map((duty) => ({
      id: duty.obligationId,
      kind: duty.kind as TaskListItem['obligations'][number]['kind'],
      owner: ownerOf(duty),
      due: iso(duty.due),
      ...(duty.subject === null ? {} : { subject: duty.subject }),
      overdue: duty.status === 'held' ? null : overdueView(iso(duty.due), now),
    })),
    version: directive.version,
  };
};

export const ownerOf = (duty: DutyEntity): TaskListItem['obligations'][number]['owner'] =>
  duty.ownerDepartment !== null
    ? { kind: 'department', departmentId: duty.ownerDepartment }
    : { kind: 'role', role: duty.ownerRole as Extract<TaskListItem['obligations'][number]['owner'], { kind: 'role' }>['role'] };
