import { type TaskPart } from '@duban/contracts';
import {
  numberText,
  isLive,
  behindAt,
  latestPercent,
  clockCountedIn,
  clockDuty,
  dutiesWithoutClock,
  dueSoonAt,
  earliest,
  gatherersIn,
  hasDate,
  lightFlips,
  offsetFromDue,
  remembered,
  runs,
  standsSince,
  taskFlags,
  watchersOfDirective,
  watchersOfTask,
  type Directive,
  type DirectiveState,
  type Duty,
  type Obligation,
  type Task,
  type TaskStatus,
  type WorkCalendar,
} from '@duban/domain';
import { type Row, type RowsOf, tableOf } from '../tables/table-spec.js';
import { CirculationViewEntity } from './circulation-view.entity.js';
import { CirculatedEntity } from './circulated.entity.js';
import { DirectiveViewEntity } from './directive-view.entity.js';
import { DutyEntity } from './duty.entity.js';
import { circulationRows } from './circulation.rows.js';
import { NoticeViewEntity } from './notice-view.entity.js';
import { TaskPartyEntity } from './task-party.entity.js';
import { TaskViewEntity } from './task-view.entity.js';

/** In the order in which rows are written. */
export const DIRECTIVE_TABLES = {
  directive_view: tableOf(DirectiveViewEntity, 'directive_id'),
  task_view: tableOf(TaskViewEntity, 'directive_id'),
  task_party: tableOf(TaskPartyEntity, 'directive_id'),
  duty: tableOf(DutyEntity, 'directive_id'),
  notice_view: tableOf(NoticeViewEntity, 'directive_id'),
  circulation_view: tableOf(CirculationViewEntity, 'directive_id'),
  circulated: tableOf(CirculatedEntity, 'directive_id'),
};
export type DirectiveRows = RowsOf<typeof DIRECTIVE_TABLES>;

type TaskRow = Row<TaskViewEntity>;
type TaskPartyRow = Row<TaskPartyEntity>;
type DutyRow = Row<DutyEntity>;

/** Sorts after every real date. */
export const NO_DATE = '9999-12-31T00:00:00.000Z';

// A command changes one task: the rows of all others are those of the state before, as the very same objects.
const knownTaskRow = remembered<Task, TaskRow>();
const knownParties = remembered<Task, TaskPartyRow[]>();
const knownDutyRow = remembered<Obligation, DutyRow>();

const taskRow = (state: Directive, task: Task, calendar: WorkCalendar): TaskRow => {
  const open = isLive(task);
  const dated = hasDate(task);
  // The flags taken from here do not depend on the instant.
  const flags = taskFlags(state, task, NO_DATE, calendar);
  const still = standsSince(task);
  const reached = <T extends string>(at: T | null): T | null => (at !== null && (still === null || at <= still) ? at : null);
  return {
    directive_id: state.id,
    task_id: task.id,
    title: task.title,
    closure_standard: task.closureStandard,
    kind: task.kind,
    shape: task.shape,
    cycle: task.cycle,
    lead: task.lead,
    assists: task.assists.map(({ departmentId }) => departmentId),
    collator: task.group?.collator ?? null,
    status: task.status,
    open,
    dispatched_at: task.dispatchedAt,
    received_at: task.receivedAt,
    completed_at: task.completedAt,
    baseline_due: task.baselineDue,
    committed_due: task.committedDue,
    current_due: task.currentDue,
    due_origin: task.dueOrigin,
    sort_due: task.currentDue ?? task.standing?.reviewOn ?? NO_DATE,
    due_soon_at: open && dated ? reached(dueSoonAt(task, state.policy, calendar)) : null,
    behind_at: open && dated ? reached(behindAt(task)) : null,
    ...lightColumns(state, task, calendar),
    baseline_red_at: dated ? reached(task.baselineDue) : null,
    stands_since: still,
    percent: latestPercent(task),
    report_late: flags.reportLate,
    reports_missed: flags.reportsMissed,
    blocked: flags.blocked,
    extension_pending: flags.extensionPending,
    extended_times: flags.extendedTimes,
    returned_times: task.closures.filter(({ outcome }) => outcome?.approved === false).length,
    suspended: flags.suspended,
    watchers: watchersOfTask(state, task),
  };
};

const lightColumns = (state: Directive, task: Task, calendar: WorkCalendar): Pick<TaskRow, 'yellow_at' | 'red_at'> => {
  const { yellowAt, redAt } = lightFlips(task, state.policy, calendar);
  return { yellow_at: yellowAt, red_at: redAt };
};

const partiesOf = (state: Directive, task: Task): TaskPartyRow[] => {
  const parties = new Map<string, TaskPartyRow>();
  const add = (departmentId: string, part: TaskPart, active: boolean): void => {
    const key = `${departmentId}/${part}`;
    const before = parties.get(key)?.active ?? false;
    parties.set(key, { directive_id: state.id, task_id: task.id, department_id: departmentId, part, active: before || active });
  };
  add(task.lead, 'lead', true);
  for (const { departmentId } of task.assists) add(departmentId, 'assist', true);
  // whoever gathers what the units of a group do assists each of them
  for (const departmentId of gatherersIn(task)) add(departmentId, 'assist', task.group?.gatheredAt === undefined);
  for (const { waitingFor, answeredAt, clearedAt } of task.blocks) {
    if (waitingFor.kind === 'department') add(waitingFor.departmentId, 'blocker', answeredAt === null && clearedAt === null);
  }
  for (const former of [...(task.takeOvers ?? []).map(({ from }) => from), ...(task.formerAssists ?? [])]) add(former, 'blocker', false);
  return [...parties.values()];
};

const dutyRow = (state: Directive, duty: Duty, calendar: WorkCalendar, countedIn: DutyRow['counted_in'] = null): DutyRow => {
  const { id, taskId, kind, owner, due, status, heldFor, subject, generation, openedAt, returned, barred, keptFor, asked } = duty;
  const { dueSoon } = state.policy;
  return {
    directive_id: state.id,
    obligation_id: id,
    task_id: taskId ?? '',
    kind,
    owner_department: owner.kind === 'department' ? owner.departmentId : null,
    owner_role: owner.kind === 'role' ? owner.role : null,
    due: due ?? NO_DATE,
    counted_in: countedIn,
    yellow_at: due === null ? NO_DATE : offsetFromDue(due, { ...dueSoon, amount: -dueSoon.amount }, calendar),
    status,
    held_for: heldFor ?? null,
    subject: subject ?? null,
    generation,
    opened_at: openedAt,
    returned,
    barred,
    kept_for: keptFor,
    asked,
  };
};

const dutiesOf = (state: Directive, calendar: WorkCalendar): DutyRow[] => {
  const { id, policy, tasks, grade, urgency } = state;
  const clocks = Object.values(state.obligations).flatMap((one) => {
    const task = tasks[one.taskId];
    if (!task || !runs(one)) return [];
    return [
      knownDutyRow(one, [id, policy, calendar, task, grade, urgency], () =>
        dutyRow(state, clockDuty(task, one), calendar, clockCountedIn(state, task, one)),
      ),
    ];
  });
  return [...clocks, ...dutiesWithoutClock(state).map((one) => dutyRow(state, one, calendar))];
};

const noticesOf = (state: Directive): Row<NoticeViewEntity>[] =>
  Object.values(state.notices).map((notice) => ({
    directive_id: state.id,
    notice_id: notice.id,
    task_id: notice.taskId,
    obligation_id: notice.obligationId,
    colour: notice.colour,
    number: numberText(notice.number),
    release: notice.release,
    status: notice.status,
    owed_at: notice.owedAt,
    issued_at: notice.issuedAt,
    answer_due: notice.answerDue,
    answered_at: notice.answeredAt,
    good_cause: notice.goodCause ?? null,
  }));

const directiveRow = (state: Directive, version: number, tasks: readonly TaskRow[]): Row<DirectiveViewEntity> => {
  const open = tasks.filter((task) => task.open);
  const byStatus: Partial<Record<TaskStatus, number>> = {};
  for (const { status } of tasks) byStatus[status] = (byStatus[status] ?? 0) + 1;
  return {
    directive_id: state.id,
    version,
    number: numberText(state.number),
    title: state.title,
    requirement: state.requirement,
    status: state.status,
    cycle: state.cycle,
    grade: state.grade,
    urgency: state.urgency,
    source: state.source,
    issuing_leader: state.issuingLeader,
    leader_in_charge: state.leaderInCharge,
    contact: state.contact,
    calendar_version: state.calendarVersion,
    registered_at: state.registeredAt,
    completed_at: state.completedAt,
    archived_at: state.archivedAt,
    task_total: tasks.length,
    task_open: open.length,
    tasks_by_status: byStatus,
    leads: [...new Set(tasks.map((task) => task.lead))],
    earliest_due: earliest(open.map((task) => task.current_due)),
    yellow_at: earliest(open.map((task) => task.yellow_at)),
    red_at: earliest(open.map((task) => task.red_at)),
    watchers: watchersOfDirective(state),
    special_watch: !!state.specialWatch,
  };
};

const NOTHING: DirectiveRows = {
  directive_view: [],
  task_view: [],
  task_party: [],
  duty: [],
  notice_view: [],
  circulation_view: [],
  circulated: [],
};

/** What one batch leaves is what the next one finds. */
const knownRows = remembered<Directive, DirectiveRows>();

/** Every row of a directive but its alerts, which are its events' and not its state's. Pure: the same state gives the same rows. */
export const directiveRows = (state: DirectiveState, version: number, calendar: WorkCalendar): DirectiveRows =>
  state === null ? NOTHING : knownRows(state, [version, calendar], () => rowsOf(state, version, calendar));

const rowsOf = (state: Directive, version: number, calendar: WorkCalendar): DirectiveRows => {
  const { id, policy, watches } = state;
  const all = Object.values(state.tasks);
  const obligations = Object.values(state.obligations);
  const missed = new Map<string, number>();
  for (const { taskId, status } of obligations) if (status === 'missed') missed.set(taskId, (missed.get(taskId) ?? 0) + 1);
  const tasks = all.map((task) =>
    knownTaskRow(task, [id, policy, calendar, watches, missed.get(task.id)], () => taskRow(state, task, calendar)),
  );
  return {
    directive_view: [directiveRow(state, version, tasks)],
    task_view: tasks,
    task_party: all.flatMap((task) => knownParties(task, [id], () => partiesOf(state, task))),
    duty: dutiesOf(state, calendar),
    notice_view: noticesOf(state),
    ...circulationRows(state),
  };
};
