import type { DepartmentId } from '../../../shared/party.js';
import type { Instant } from '../../../shared/time.js';
import type { DecisionContext } from '../../context.js';
import type { Refusal, RefusalCode } from '../../refusals.js';
import type { TaskOrder } from '../../state/index.js';
import { first, refusal, since, textRequired, when } from '../../../shared/refusing.js';

/** As of when orders are judged: the command's receipt; and by when a superior wants a reply. */
export interface Judged {
  at: Instant;
  replyBy?: Instant | undefined;
}

/** Refuses an id that is no department's. */
export const unknownDepartment = (id: DepartmentId | undefined, ctx: DecisionContext): Refusal | null =>
  id !== undefined && !ctx.directory.isDepartment(id) ? refusal('unknown_department', { departmentId: id }) : null;

/** What is said of a list of orders as a whole: none of it is taken, and `errors` names every wrong place. */
export const WRONG_ORDERS = [
  'exactly_one_lead',
  'lead_is_also_assist',
  'department_ended',
  'unknown_department',
  'due_in_past',
  'due_not_before_reply',
  'contribution_after_due',
  'due_required',
  'standing_never_overdue',
] as const satisfies readonly RefusalCode[];

/** The refusal with its place in the order. */
const placed = (wrong: Refusal | null, ...at: string[]): Refusal | null => wrong && { ...wrong, at };

const past = (at: Instant | undefined, now: Instant, field: string): Refusal | null =>
  placed(when(at !== undefined && at <= now, 'due_in_past', { field, at: at ?? null }), field);

/** Who leads, each once: as many tasks come of the order. */
export const leadsOf = (order: TaskOrder): DepartmentId[] => [...new Set(order.shape === 'parallel' ? (order.units ?? []) : order.leads)];

const wrongLeads = (order: TaskOrder): Refusal | null => {
  const leads = leadsOf(order);
  const surplus = order.shape === 'parallel' ? order.leads.length > 0 : order.shape === 'joint' && order.leads.length > 1;
  const wrong = leads.length === 0 || surplus;
  const missing = order.shape === 'parallel' && !surplus ? 'units' : 'leads';
  return placed(when(wrong, 'exactly_one_lead', { shape: order.shape, leads: order.leads.length, title: order.title }), missing);
};

/**
 * A date that its kind must or must not have, or a review that is to come and lies before `at`. A due date that has passed is what the
 * matter is: it is registered as such.
 */
export const wrongDates = (order: TaskOrder, at: Instant): Refusal | null =>
  first(
    placed(when(order.kind === 'standing' && !order.standing, 'due_required', { field: 'standing.reviewOn' }), 'standing'),
    placed(when(order.kind === 'standing' && order.due !== undefined, 'standing_never_overdue', { title: order.title }), 'due'),
    past(order.standing?.reviewOn, at, 'standing.reviewOn'),
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
  const refused = (
    code: 'department_ended' | 'unknown_department' | 'lead_is_also_assist',
    wrong: readonly PlacedParty[],
    more: Refusal['params'] = {},
  ): Refusal | null =>
    placed(when(wrong.length > 0, code, { departmentId: wrong[0]?.departmentId ?? null, ...more }), ...wrong.map((one) => one.at));
  const parties = [...leads, ...assists, ...(order.collator ? [{ departmentId: order.collator, at: 'collator' }] : [])];
  const successors = (id: DepartmentId): readonly DepartmentId[] => ctx.directory.successorsOf(id);
  const ended = parties.filter((one) => !ctx.directory.isDepartment(one.departmentId) && successors(one.departmentId).length > 0);
  return first(
    refused('department_ended', ended, { successors: successors(ended[0]?.departmentId ?? '').join(',') }),
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

/** An assist hands its part to the lead, who has to be able to use it: by a date that is still to come, not after it. */
const contributionsInTime = ({ due, assists }: TaskOrder, now: Instant, ctx: DecisionContext): Refusal | null => {
  const late = (at: Instant | undefined): boolean => due !== undefined && at !== undefined && due.at > now && at > due.at;
  const places = assists.flatMap(({ contributionDue }, n) => (late(contributionDue) ? [`assists.${n}.contributionDue`] : []));
  return since(4, ctx, () => placed(when(places.length > 0, 'contribution_after_due', { due: due?.at ?? null }), ...places));
};

/** What a superior wants answered by a day is done before it; once that day has passed, it binds nobody's date any more. */
export const beforeReply = (due: Instant | undefined, replyBy: Instant | undefined, at: Instant): Refusal | null =>
  when(due !== undefined && replyBy !== undefined && replyBy > at && due >= replyBy, 'due_not_before_reply', { replyBy: replyBy ?? null });

const wrongOrder = (order: TaskOrder, { at, replyBy }: Judged, ctx: DecisionContext): Refusal | null =>
  first(
    placed(beforeReply(order.due?.at, replyBy, at), 'due'),
    contributionsInTime(order, at, ctx),
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
 * Why a list of orders cannot be dispatched, judged as of the command's receipt: the first reason, with every place in the list
 * where it holds, so that two hundred leads are put right in one go. `list` is what the orders are called there: `orders` of a directive
 * when they were planned before.
 */
export const wrongOrders = (
  orders: readonly TaskOrder[],
  judged: Judged,
  ctx: DecisionContext,
  list: 'tasks' | 'orders' = 'tasks',
): Refusal | null => {
  if (orders.length === 0) return refusal('no_tasks');
  const wrong = orders.flatMap((order, n) => {
    const one = wrongOrder(order, judged, ctx);
    return one ? [{ ...one, at: (one.at ?? []).map((place) => `${list}.${n}.${place}`) }] : [];
  });
  const [why] = wrong;
  return why ? { ...why, at: wrong.filter(({ code }) => code === why.code).flatMap((one) => one.at) } : null;
};
