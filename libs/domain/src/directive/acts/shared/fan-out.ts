import { completeLimit, dueAfter } from '../../../policy/limits.js';
import type { Grade, Policy, ReportCycle, Urgency } from '../../../policy/policy.js';
import { firstReport } from '../../../policy/report-cycle.js';
import type { DepartmentId, PersonId, TaskId } from '../../../shared/party.js';
import { earliest } from '../../../shared/time.js';
import type { Instant } from '../../../shared/time.js';
import { addressees, partiesOrContact } from '../../addressees.js';
import type { Who } from '../../command-meta.js';
import type { DecisionContext } from '../../context.js';
import type { DirectiveEvent } from '../../events/registry.js';
import { innerDate } from '../../inner-date.js';
import { withOnDuty } from '../../on-duty.js';
import type { Directive, DueDate, ObligationOpening, Task, TaskOrder } from '../../state/index.js';
import { replyOwedBy } from '../../state/upward-reply.js';
import { department, opened, opening, role } from './openings.js';
import { leadsOf } from './task-orders.js';

/** What a fan-out needs of its directive, which may only just be being registered. */
export interface FanOutBasis {
  grade: Grade;
  urgency: Urgency;
  policy: Policy;
  cycle: number;
  /** Tasks that the directive already has: ids go on from there. */
  count: number;
  contact: PersonId;
  /** By when a superior wants a reply. */
  replyBy?: Instant | undefined;
}

/** What a list of tasks is fanned out from. */
export const basisOf = (state: Directive, cycle = state.cycle): FanOutBasis => ({
  grade: state.grade,
  urgency: state.urgency,
  policy: state.policy,
  cycle,
  count: Object.keys(state.tasks).length,
  contact: state.contact,
  replyBy: replyOwedBy(state),
});

type Dispatched = Extract<DirectiveEvent, { type: 'TaskDispatched' }>['data'];
/** A task as it will be dispatched, before ids, clocks and addressees. */
export type Shaped = Omit<Dispatched, 'taskId' | 'cycle' | 'obligations' | 'to' | 'group'> & { collator?: DepartmentId };

const dueOf = (order: TaskOrder, basis: FanOutBasis, ctx: DecisionContext): DueDate | null => {
  if (order.kind === 'standing') return null;
  return (
    order.due ?? {
      at: earliest([dueAfter(ctx.now, completeLimit(basis.policy, basis), ctx.calendar), innerDate(basis, ctx)]) ?? ctx.now,
      origin: 'policy',
    }
  );
};

/** Standing work always reports; when neither the order nor the grade says how often, as seldom as the field has it. */
const STANDING_CYCLE: ReportCycle = { every: 'quarter', day: 25 };

const withStanding = (cycle: ReportCycle | null, kind: Task['kind']): ReportCycle | null =>
  cycle ?? (kind === 'standing' ? STANDING_CYCLE : null);

/** How often a task of a grade reports, when its order does not say. */
export const cycleOfGrade = (policy: Policy, grade: Grade, kind: Task['kind']): ReportCycle | null =>
  withStanding(policy.grades[grade].reportCycle, kind);

const cycleOf = ({ reportCycle, kind }: TaskOrder, { policy, grade }: FanOutBasis): ReportCycle | null =>
  reportCycle === undefined ? cycleOfGrade(policy, grade, kind) : withStanding(reportCycle, kind);

const shapedTasks = (order: TaskOrder, basis: FanOutBasis, ctx: DecisionContext): Shaped[] => {
  const assists = order.assists.filter((one, i, all) => all.findIndex((other) => other.departmentId === one.departmentId) === i);
  return leadsOf(order).map((lead, _i, leads) => ({
    shape: order.shape,
    // First-listed leads, as the field's convention has it, when nobody is named to gather.
    ...(order.shape === 'parallel' ? { collator: order.collator ?? leads[0] ?? lead } : {}),
    kind: order.kind,
    title: order.title,
    closureStandard: order.closureStandard,
    lead,
    assists: assists.map((one) => ({ departmentId: one.departmentId, duty: one.duty, contributionDue: one.contributionDue ?? null })),
    due: dueOf(order, basis, ctx),
    measures: order.measures ?? [],
    reportCycle: cycleOf(order, basis),
    standing: order.kind === 'standing' ? (order.standing ?? null) : null,
    predecessor: null,
  }));
};

/**
 * A limit of the policy never ends after the date that it leads up to; a date that had already passed when it was registered leaves it its
 * whole length.
 */
const inOrder = (limit: Instant, before: Instant | null, now: Instant): Instant =>
  before !== null && before > now && before < limit ? before : limit;

/** Clocks of an assisting department's own part. */
export const assistOpenings = (
  taskId: TaskId,
  assist: { departmentId: DepartmentId; contributionDue: Instant | null },
  basis: Pick<FanOutBasis, 'policy' | 'urgency'> & { due: Instant | null },
  ctx: DecisionContext,
): ObligationOpening[] => {
  const owner = department(assist.departmentId);
  const limit = dueAfter(ctx.now, basis.policy.limits.receipt[basis.urgency], ctx.calendar);
  const receipt = inOrder(limit, earliest([basis.due, assist.contributionDue]), ctx.now);
  return [
    opening(taskId, 'receipt', owner, receipt, assist.departmentId),
    ...(assist.contributionDue ? [opening(taskId, 'contribution', owner, assist.contributionDue, assist.departmentId)] : []),
  ];
};

/** The clock of the first report due after now, when the task has a cycle and a report day comes before its date. */
export const reportOpening = (
  task: Pick<Task, 'lead' | 'reportCycle'>,
  taskId: TaskId,
  before: Instant | null,
  ctx: DecisionContext,
): ObligationOpening[] => {
  if (!task.reportCycle) return [];
  const { period, due } = firstReport(task.reportCycle, ctx.now, ctx.calendar);
  if (before !== null && due > before) return [];
  return [{ ...opening(taskId, 'report', department(task.lead), due, period), subject: period }];
};

const openings = (task: Shaped, taskId: TaskId, basis: FanOutBasis, ctx: DecisionContext): ObligationOpening[] => {
  const { limits, grades } = basis.policy;
  const owner = department(task.lead);
  const due = task.due?.at ?? null;
  const after = (limit: typeof limits.plan) => inOrder(dueAfter(ctx.now, limit, ctx.calendar), due, ctx.now);
  return [
    opening(taskId, 'receipt', owner, after(limits.receipt[basis.urgency])),
    ...(task.due && grades[basis.grade].planRequired ? [opening(taskId, 'plan', owner, after(limits.plan))] : []),
    ...(task.due ? [opening(taskId, 'complete', owner, task.due.at)] : []),
    ...reportOpening(task, taskId, due, ctx),
    ...task.assists.flatMap((assist) => assistOpenings(taskId, assist, { ...basis, due }, ctx)),
    ...(task.standing ? [opening(taskId, 'standing_review', role('supervision_officer'), task.standing.reviewOn, 1)] : []),
  ];
};

/** One shaped task as its event, with its clocks and the heads and clerks who are told. */
export const dispatchEvent = (
  shaped: Omit<Shaped, 'collator'> & { group?: Dispatched['group'] },
  n: number,
  basis: FanOutBasis,
  who: Who,
  ctx: DecisionContext,
  besides: readonly DepartmentId[] = [],
): DirectiveEvent => {
  const taskId = `t${n}`;
  const parties = [shaped.lead, ...shaped.assists.map((assist) => assist.departmentId), ...besides];
  const to = addressees(ctx, who, partiesOrContact(parties, basis.contact, ctx));
  return {
    type: 'TaskDispatched',
    data: {
      ...shaped,
      taskId,
      cycle: basis.cycle,
      obligations: openings(shaped, taskId, basis, ctx),
      ...(basis.urgency === 'critical' ? withOnDuty(to, parties, who, ctx) : { to }),
    },
  };
};

/** 汇总单位 without a task of its own among these: nobody else would tell it, and it owes what it gathers. */
const gatherersOf = (shaped: readonly Shaped[]): DepartmentId[] => {
  const [first] = shaped;
  const collator = first?.collator;
  const own = shaped.some(({ lead, assists }) => lead === collator || assists.some(({ departmentId }) => departmentId === collator));
  return collator === undefined || own ? [] : [collator];
};

/** The office's own clock for a superior begins as the first task goes out. */
const upward = ({ count, replyBy }: FanOutBasis): DirectiveEvent[] =>
  count > 0 || replyBy === undefined ? [] : [opened(opening('t1', 'upward_reply', role('supervision_officer'), replyBy))];

/**
 * Tasks of a list of orders, in order: one for a joint order, one for each lead or unit of the others. With the first of a directive
 * begins what the office owes a superior.
 */
export const fanOut = (orders: readonly TaskOrder[], basis: FanOutBasis, who: Who, ctx: DecisionContext): DirectiveEvent[] => {
  let n = basis.count;
  const tasks = orders.flatMap((order) => {
    const id = `g${n + 1}`;
    const shaped = shapedTasks(order, basis, ctx);
    const gathers = gatherersOf(shaped);
    return shaped.map(({ collator, ...task }, at) => {
      n += 1;
      const group = collator ? { group: { id, collator, ...(gathers.length > 0 ? { gathers: true as const } : {}) } } : {};
      // a unit that only gathers is told once, not with the task of each
      return dispatchEvent({ ...task, ...group }, n, basis, who, ctx, at === 0 ? gathers : []);
    });
  });
  return tasks.length > 0 ? [...tasks, ...upward(basis)] : tasks;
};
