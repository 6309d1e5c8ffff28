import type { DecisionContext } from '../context.js';
import type { DirectiveEvent } from '../events/registry.js';
import type { ObligationOpening } from '../state/index.js';
import type { Refusal } from '../refusals.js';
import type { DueDate, Task, TaskOrder } from '../state/index.js';
import type { Grade, Policy, ReportCycle, Urgency } from '../../policy/policy.js';
import { dueAfter } from '../../policy/limits.js';
import { nextReport } from '../../policy/report-cycle.js';
import type { DepartmentId, TaskId } from '../../shared/party.js';
import type { Instant } from '../../shared/time.js';
import type { CommandMeta } from '../commands.js';
import { addressees, first, headAndClerk, refusal, textRequired, when } from './rules.js';
import { department, opening, role } from './openings.js';

/** What a fan-out needs of its directive, which may only just be being registered. */
export interface FanOutBasis {
  grade: Grade;
  urgency: Urgency;
  policy: Policy;
  cycle: number;
  /** Tasks that the directive already has: ids go on from there. */
  count: number;
}

type Dispatched = Extract<DirectiveEvent, { type: 'TaskDispatched' }>['data'];
/** A task as it will be dispatched, before ids, clocks and addressees. */
export type Shaped = Omit<Dispatched, 'taskId' | 'cycle' | 'obligations' | 'to' | 'group'> & { collator?: DepartmentId };

/** The refusal with its place in the order. */
const placed = (wrong: Refusal | null, ...at: string[]): Refusal | null => wrong && { ...wrong, at };

const past = (at: Instant | undefined, now: Instant, field: string, place = field): Refusal | null =>
  placed(when(at !== undefined && at <= now, 'due_in_past', { field, at: at ?? null }), place);

const leadsOf = (order: TaskOrder): DepartmentId[] => [...new Set(order.shape === 'parallel' ? (order.units ?? []) : order.leads)];

const wrongLeads = (order: TaskOrder): Refusal | null => {
  const leads = leadsOf(order);
  const surplus = order.shape === 'parallel' ? order.leads.length > 0 : order.shape === 'joint' && order.leads.length > 1;
  const wrong = leads.length === 0 || surplus;
  const missing = order.shape === 'parallel' && !surplus ? 'units' : 'leads';
  return placed(when(wrong, 'exactly_one_lead', { shape: order.shape, leads: order.leads.length, title: order.title }), missing);
};

/** A date of the order that lies before `at`, or one that its kind must or must not have. */
export const wrongDates = (order: TaskOrder, at: Instant): Refusal | null =>
  first(
    placed(when(order.kind === 'standing' && !order.standing, 'due_required', { field: 'standing.reviewOn' }), 'standing'),
    placed(when(order.kind === 'standing' && order.due !== undefined, 'standing_never_overdue', { title: order.title }), 'due'),
    past(order.standing?.reviewOn, at, 'standing.reviewOn'),
    past(order.due?.at, at, 'due', 'due.at'),
    ...order.assists.map((assist, n) => past(assist.contributionDue, at, 'contributionDue', `assists.${n}.contributionDue`)),
  );

interface PlacedParty {
  departmentId: DepartmentId;
  at: string;
}

const wrongParties = (order: TaskOrder, ctx: DecisionContext): Refusal | null => {
  const named = (ids: readonly DepartmentId[], place: (n: number) => string): PlacedParty[] =>
    ids.map((departmentId, n) => ({ departmentId, at: place(n) }));
  const leads = order.shape === 'parallel' ? named(order.units ?? [], (n) => `units.${n}`) : named(order.leads, (n) => `leads.${n}`);
  const assists = named(
    order.assists.map((one) => one.departmentId),
    (n) => `assists.${n}.departmentId`,
  );
  const leading = new Set(leads.map((one) => one.departmentId));
  const refused = (code: 'unknown_department' | 'lead_is_also_assist', wrong: readonly PlacedParty[]): Refusal | null =>
    placed(when(wrong.length > 0, code, { departmentId: wrong[0]?.departmentId ?? null }), ...wrong.map((one) => one.at));
  const parties = [...leads, ...assists, ...(order.collator ? [{ departmentId: order.collator, at: 'collator' }] : [])];
  return first(
    refused(
      'unknown_department',
      parties.filter((one) => !ctx.directory.isDepartment(one.departmentId)),
    ),
    refused(
      'lead_is_also_assist',
      assists.filter((one) => leading.has(one.departmentId)),
    ),
  );
};

const wrongOrder = (order: TaskOrder, at: Instant, ctx: DecisionContext): Refusal | null =>
  first(
    placed(textRequired({ title: order.title }), 'title'),
    placed(when(!order.closureStandard.trim(), 'closure_standard_required', { title: order.title }), 'closureStandard'),
    order.kind === 'standing' && order.standing
      ? placed(textRequired({ endCondition: order.standing.endCondition }), 'standing.endCondition')
      : null,
    wrongLeads(order),
    wrongParties(order, ctx),
    wrongDates(order, at),
  );

/**
 * Why a list of orders cannot be dispatched, judged as of `at` (the command's receipt): the first reason, with every place in the list
 * where it holds, so that two hundred leads are put right in one go. `list` is what the orders are called there: `orders` of a directive
 * when they were planned before.
 */
export const wrongOrders = (
  orders: readonly TaskOrder[],
  at: Instant,
  ctx: DecisionContext,
  list: 'tasks' | 'orders' = 'tasks',
): Refusal | null => {
  if (orders.length === 0) return refusal('no_tasks');
  const wrong = orders.flatMap((order, n) => {
    const one = wrongOrder(order, at, ctx);
    return one ? [{ ...one, at: (one.at ?? []).map((place) => `${list}.${n}.${place}`) }] : [];
  });
  const [why] = wrong;
  return why ? { ...why, at: wrong.filter(({ code }) => code === why.code).flatMap((one) => one.at) } : null;
};

const dueOf = (order: TaskOrder, basis: FanOutBasis, ctx: DecisionContext): DueDate | null => {
  if (order.kind === 'standing') return null;
  return order.due ?? { at: dueAfter(ctx.now, basis.policy.limits.complete[basis.urgency], ctx.calendar), origin: 'policy' };
};

/** Standing work always reports; when neither the order nor the grade says how often, as seldom as the field has it. */
const STANDING_CYCLE: ReportCycle = { every: 'quarter', day: 25 };

const cycleOf = (order: TaskOrder, basis: FanOutBasis): ReportCycle | null => {
  const cycle = order.reportCycle === undefined ? basis.policy.grades[basis.grade].reportCycle : order.reportCycle;
  return cycle ?? (order.kind === 'standing' ? STANDING_CYCLE : null);
};

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

/** Clocks of an assisting department's own part. */
export const assistOpenings = (
  taskId: TaskId,
  assist: { departmentId: DepartmentId; contributionDue: Instant | null },
  basis: Pick<FanOutBasis, 'policy' | 'urgency'>,
  ctx: DecisionContext,
): ObligationOpening[] => {
  const owner = department(assist.departmentId);
  const receipt = dueAfter(ctx.now, basis.policy.limits.receipt[basis.urgency], ctx.calendar);
  return [
    opening(taskId, 'receipt', owner, receipt, assist.departmentId),
    ...(assist.contributionDue ? [opening(taskId, 'contribution', owner, assist.contributionDue, assist.departmentId)] : []),
  ];
};

/** The clock of the first report due after now, when the task has a cycle. */
export const reportOpening = (task: Pick<Task, 'lead' | 'reportCycle'>, taskId: TaskId, ctx: DecisionContext): ObligationOpening[] => {
  if (!task.reportCycle) return [];
  const { period, due } = nextReport(task.reportCycle, ctx.now, ctx.calendar);
  return [{ ...opening(taskId, 'report', department(task.lead), due, period), subject: period }];
};

const openings = (task: Shaped, taskId: TaskId, basis: FanOutBasis, ctx: DecisionContext): ObligationOpening[] => {
  const { limits, grades } = basis.policy;
  const owner = department(task.lead);
  const after = (limit: typeof limits.plan) => dueAfter(ctx.now, limit, ctx.calendar);
  const plan = after(limits.plan);
  return [
    opening(taskId, 'receipt', owner, after(limits.receipt[basis.urgency])),
    ...(task.due && grades[basis.grade].planRequired ? [opening(taskId, 'plan', owner, plan < task.due.at ? plan : task.due.at)] : []),
    ...(task.due ? [opening(taskId, 'complete', owner, task.due.at)] : []),
    ...reportOpening(task, taskId, ctx),
    ...task.assists.flatMap((assist) => assistOpenings(taskId, assist, basis, ctx)),
    ...(task.standing ? [opening(taskId, 'standing_review', role('supervision_officer'), task.standing.reviewOn, 1)] : []),
  ];
};

/** One shaped task as its event, with its clocks and the heads and clerks who are told. */
export const dispatchEvent = (
  shaped: Omit<Shaped, 'collator'> & { group?: Dispatched['group'] },
  n: number,
  basis: FanOutBasis,
  meta: CommandMeta,
  ctx: DecisionContext,
): DirectiveEvent => {
  const taskId = `t${n}`;
  const parties = [shaped.lead, ...shaped.assists.map((assist) => assist.departmentId)];
  return {
    type: 'TaskDispatched',
    data: {
      ...shaped,
      taskId,
      cycle: basis.cycle,
      obligations: openings(shaped, taskId, basis, ctx),
      to: addressees(ctx, meta, parties.flatMap(headAndClerk)),
    },
  };
};

/** Tasks of a list of orders, in order: one for a joint order, one for each lead or unit of the others. */
export const fanOut = (orders: readonly TaskOrder[], basis: FanOutBasis, meta: CommandMeta, ctx: DecisionContext): DirectiveEvent[] => {
  let n = basis.count;
  return orders.flatMap((order) => {
    const groupId = `g${n + 1}`;
    return shapedTasks(order, basis, ctx).map(({ collator, ...shaped }) => {
      n += 1;
      return dispatchEvent({ ...shaped, ...(collator ? { group: { id: groupId, collator } } : {}) }, n, basis, meta, ctx);
    });
  });
};

export const unknownDepartment = (id: DepartmentId | undefined, ctx: DecisionContext): Refusal | null =>
  id !== undefined && !ctx.directory.isDepartment(id) ? refusal('unknown_department', { departmentId: id }) : null;
