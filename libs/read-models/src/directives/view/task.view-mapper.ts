import { type NoticeView, type ObligationView, type OverdueView, type TaskView } from '@duban/contracts';
import { overdueText, PROVISIONAL_TEXT } from '@duban/words';
import {
  clockCountedIn,
  dateCountedIn,
  isLive,
  isProvisional,
  numberText,
  overdueAt,
  taskFlags,
  type Directive,
  type Instant,
  type Limit,
  type Notice,
  type Obligation,
  type Overdue,
  type Signature,
  type Task,
  type WorkCalendar,
} from '@duban/domain';

const overdueOf = (late: Overdue | null): OverdueView | null =>
  late === null ? null : { ms: late.ms, days: late.days, text: overdueText(late.ms) };

const provisionalOf = (
  due: Instant | null,
  countedIn: Limit['unit'] | null,
  look: { at: Instant; calendar: WorkCalendar },
): ObligationView['provisional'] => (due !== null && isProvisional(due, countedIn, look) ? PROVISIONAL_TEXT : null);

const obligationView = (obligation: Obligation, provisional: ObligationView['provisional'], now: Instant): ObligationView => {
  const { id, kind, owner, due, status, heldFor, generation, subject, restsUntil, openedAt, endedAt } = obligation;
  return {
    id,
    kind,
    owner,
    due,
    status,
    ...(heldFor ? { heldFor } : {}),
    generation,
    ...(subject === undefined ? {} : { subject }),
    openedAt,
    endedAt,
    overdue: status === 'open' ? overdueOf(overdueAt(due, now)) : null,
    ...(restsUntil === undefined ? {} : { restsUntil }),
    provisional,
  };
};

export const noticeView = (notice: Notice): NoticeView => ({
  id: notice.id,
  taskId: notice.taskId,
  obligationId: notice.obligationId,
  colour: notice.colour,
  number: numberText(notice.number),
  release: notice.release,
  status: notice.status,
  owedAt: notice.owedAt,
  issuedAt: notice.issuedAt,
  answerDue: notice.answerDue,
  answeredAt: notice.answeredAt,
  ...(notice.goodCause === undefined ? {} : { goodCause: notice.goodCause }),
});

/** The hash of a snapshot is the record's business: names are filled in by whoever may read the snapshots. */
const signatureView = ({ actor, ...signature }: Signature): TaskView['closures'][number]['signatures'][number] => ({
  ...signature,
  actor: { personId: actor.personId, postId: actor.postId, departmentId: actor.departmentId, roles: actor.roles },
});

const currentMeasure = (task: Task, id: string): number | null => {
  const closure = task.closures.findLast((one) => one.measures[id] !== undefined);
  const report = task.reports.findLast((one) => one.measures[id] !== undefined);
  const latest = closure && (!report || closure.requestedAt >= report.at) ? closure : report;
  return latest?.measures[id] ?? null;
};

const byDue = (a: ObligationView, b: ObligationView): number => (a.due === b.due ? (a.id < b.id ? -1 : 1) : a.due < b.due ? -1 : 1);

const suspensionView = ({ previousStatus: _, ...shown }: NonNullable<Task['suspension']>): TaskView['suspension'] => shown;

/** One task with everything derived of it at `now`. */
export const toTaskView = (state: Directive, task: Task, now: Instant, calendar: WorkCalendar): TaskView => {
  const { light, overdue, overdueByBaseline, ...flags } = taskFlags(state, task, now, calendar);
  const { suspension, doers: _doers, ...rest } = task;
  const look = { at: now, calendar };
  return {
    ...rest,
    light: isLive(task) ? light : null,
    flags: { ...flags, overdue: overdue !== null, overdueByBaseline: overdueByBaseline !== null },
    overdue: overdueOf(overdue),
    overdueByBaseline: overdueOf(overdueByBaseline),
    provisional: provisionalOf(task.currentDue, dateCountedIn(state, task), look),
    alreadyPast: task.baselineDue !== null && task.baselineDue <= task.dispatchedAt,
    dueLedger: task.dueLedger.map((line) => ({ ...line, alreadyPast: line.at <= line.setAt })),
    measures: task.measures.map((measure) => ({ ...measure, current: currentMeasure(task, measure.id) })),
    obligations: Object.values(state.obligations)
      .filter((obligation) => obligation.taskId === task.id)
      .map((one) => obligationView(one, provisionalOf(one.due, clockCountedIn(state, task, one), look), now))
      .sort(byDue),
    notices: Object.values(state.notices)
      .filter((notice) => notice.taskId === task.id)
      .map(noticeView),
    closures: task.closures.map((closure) => ({ ...closure, signatures: closure.signatures.map(signatureView) })),
    suspension: suspension && suspensionView(suspension),
  };
};
