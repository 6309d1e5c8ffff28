import { workOrdered } from '../../../directive/acts/shared/leaders.js';
import { wrongDates } from '../../../directive/acts/shared/task-orders.js';
import { unfitAmong } from '../../../directive/who-may/leaders.js';
import type { MeetingRefusal } from '../../state/refusals.js';
import type { MeetingContext } from './context.js';
import { expandedOrder } from './orders.js';
import type { DraftContent, DraftOrder, Meeting } from '../../state/meeting-state.js';

type Finding = MeetingRefusal | null;

const blank = (text: string): boolean => text.trim() === '';

/** What a decided draft must hold before it may go on the list; null = nothing is wrong. */
export const contentFinding = (meeting: Meeting, content: DraftContent, ctx: MeetingContext): Finding => {
  if (blank(content.title) || blank(content.requirement))
    return { code: 'text_required', params: { field: blank(content.title) ? 'title' : 'requirement' } };
  if (blank(content.closureStandard)) return { code: 'closure_standard_required' };
  if (content.segmentIds.length === 0) return { code: 'basis_required' };
  const missing = content.segmentIds.find((id) => !meeting.segments[id]);
  if (missing !== undefined) return { code: 'segment_not_found', params: { segmentId: missing } };
  if (content.tasks.length === 0) return { code: 'no_tasks' };
  const basis = content.segmentIds.map((id) => meeting.segments[id]?.text ?? '').join('\n');
  for (const order of content.tasks) {
    const finding = partsFinding(order, ctx) ?? termsFinding(order, basis) ?? datesFinding(order, ctx);
    if (finding) return finding;
  }
  return leadersFinding(content, ctx);
};

/** As the registration will judge them. A list that names no issuing leader has its chair's. */
const leadersFinding = ({ tasks, leaderInCharge, issuingLeader }: DraftContent, { directory, membersOf }: MeetingContext): Finding => {
  const work = workOrdered(tasks.map((order) => expandedOrder(order, membersOf)));
  const unfit = unfitAmong({ leaderInCharge, issuingLeader }, work, directory);
  return unfit && { code: 'leader_not_eligible', params: unfit };
};

const partsFinding = (given: DraftOrder, { directory, membersOf }: MeetingContext): Finding => {
  if (given.unitsOf !== undefined && membersOf(given.unitsOf).length === 0)
    return { code: 'unknown_group', params: { groupId: given.unitsOf } };
  const order = expandedOrder(given, membersOf);
  const units = order.units ?? [];
  if (order.shape === 'parallel') {
    if (units.length === 0 || !order.collator) return { code: 'units_required' };
  } else if (order.shape === 'joint' ? order.leads.length !== 1 : order.leads.length === 0)
    return { code: 'exactly_one_lead', params: { leads: order.leads.length } };
  const doing = order.shape === 'parallel' ? units : order.leads;
  const assists = order.assists.map((assist) => assist.departmentId);
  const both = assists.find((id) => doing.includes(id));
  if (both !== undefined) return { code: 'lead_is_also_assist', params: { departmentId: both } };
  const named = [...doing, ...assists, ...(order.collator ? [order.collator] : [])];
  const unknown = named.find((id) => !directory.isDepartment(id));
  return unknown === undefined ? null : { code: 'unknown_department', params: { departmentId: unknown } };
};

const termsFinding = (order: DraftOrder, basis: string): Finding => {
  if (order.kind === 'standing' && (!order.standing || blank(order.standing.endCondition))) return { code: 'standing_terms_required' };
  if (blank(order.closureStandard)) return { code: 'closure_standard_required' };
  // No deadline is ever invented: a date may call itself the source's only beside words that the source has.
  if (order.due?.origin === 'source' && (!order.due.phrase || !basis.includes(order.due.phrase))) {
    return { code: 'due_not_in_source', params: { phrase: order.due.phrase ?? null } };
  }
  return null;
};

/** As the registration will judge them: a list must not release what can no longer be dispatched. */
const datesFinding = (order: DraftOrder, ctx: MeetingContext): Finding => {
  const wrong = wrongDates(order, ctx.now);
  return wrong === null ? null : { code: wrong.code as MeetingRefusal['code'], ...(wrong.params ? { params: wrong.params } : {}) };
};

const comparable = (value: unknown): string => JSON.stringify(value) ?? '';

/** Names of the parts in which `next` differs from `before`, in the order of the form. */
export const changedParts = (before: DraftContent, next: DraftContent): string[] => {
  const parts: (keyof DraftContent)[] = [
    'title',
    'requirement',
    'closureStandard',
    'grade',
    'urgency',
    'leaderInCharge',
    'issuingLeader',
    'contact',
    'tasks',
    'segmentIds',
  ];
  return parts.filter((part) => comparable(before[part]) !== comparable(next[part]));
};
