import type { Decision, DecisionContext } from '../context.js';
import type { DirectiveCommandMap } from '../commands.js';
import type { DirectiveEvent } from '../events/registry.js';
import type { Directive, DirectiveState, DirectiveStatus } from '../state/index.js';
import { without } from '../../shared/without.js';
import { fanOut, wrongOrders } from './fan-out.js';
import {
  HEAD_AND_ABOVE,
  QUIET,
  SUPERVISING,
  accept,
  first,
  persons,
  reject,
  roleRequired,
  separated,
  textRequired,
  when,
} from './rules.js';
import type { CommandOf, Decide } from './rules.js';

export const directiveStatus = (state: Directive, statuses: readonly DirectiveStatus[]) =>
  when(!statuses.includes(state.status), 'directive_wrong_state', { status: state.status });

export const WORKING: readonly DirectiveStatus[] = ['IN_PROGRESS', 'REOPENED'];
/** Not yet ended: content may still be amended, joined, or judged by another policy. */
export const OPEN: readonly DirectiveStatus[] = ['DRAFT', 'PROPOSED', ...WORKING];

/** What a list of tasks is fanned out from. */
export const basisOf = (state: Directive, cycle = state.cycle) => ({
  grade: state.grade,
  urgency: state.urgency,
  policy: state.policy,
  cycle,
  count: Object.keys(state.tasks).length,
});

const registration = (data: DirectiveCommandMap['RegisterDirective'], keepOrders: boolean): DirectiveEvent => {
  const { tasks, parentId } = data;
  const own = without(data, 'listApproval', 'tasks', 'parentId', 'propose');
  return {
    type: 'DirectiveRegistered',
    data: {
      ...own,
      number: (data.listApproval && data.number) ?? null,
      parentId: parentId ?? null,
      ...(keepOrders && tasks.length > 0 ? { orders: tasks } : {}),
    },
  };
};

/**
 * 立项: released by a meeting's list approval it is dispatched at once; from any other source it is a draft, or proposed at once, with
 * its tasks planned until the approval.
 */
export const registerDirective = (state: DirectiveState, command: CommandOf<'RegisterDirective'>, ctx: DecisionContext): Decision => {
  const { data, meta } = command;
  const list = data.source.kind === 'meeting' ? data.listApproval : undefined;
  const drafters = list?.draftedBy ? [list.draftedBy] : persons(meta);
  const wrong = first(
    when(state !== null, 'directive_exists', { directiveId: data.directiveId }),
    roleRequired(null, meta, SUPERVISING),
    textRequired({ title: data.title, requirement: data.requirement }),
    when(!data.closureStandard.trim(), 'closure_standard_required'),
    list ? when(drafters.includes(list.by), 'separation_of_duties', { personId: list.by }) : null,
    list || data.tasks.length > 0 ? wrongOrders(data.tasks, meta.receivedAt, ctx) : null,
  );
  if (wrong) return reject(wrong);
  if (!list)
    return accept(registration(data, true), ...(data.propose ? [{ type: 'DirectiveProposed', data: { orders: null } } as const] : []));
  const basis = { grade: data.grade, urgency: data.urgency, policy: data.policy, cycle: 1, count: 0 };
  return accept(
    registration(data, false),
    { type: 'DirectiveApproved', data: { waived: true, reason: '', list: { meetingId: list.meetingId, by: list.by } } },
    ...fanOut(data.tasks, basis, meta, ctx),
  );
};

export const proposeDirective: Decide<'ProposeDirective'> = (state, { data, meta }, ctx) => {
  const wrong = first(
    directiveStatus(state, ['DRAFT']),
    roleRequired(state, meta, SUPERVISING),
    data.tasks ? wrongOrders(data.tasks, meta.receivedAt, ctx) : null,
  );
  return wrong ? reject(wrong) : accept({ type: 'DirectiveProposed', data: { orders: data.tasks ?? null } });
};

/**
 * 立项审批: whoever proposed it, or registered it, does not approve it. What was planned is dispatched by the approval itself, judged
 * again as of it: a date that has passed meanwhile, or a department that is gone, holds the approval up.
 */
export const decideRegistration: Decide<'DecideRegistration'> = (state, { data, meta }, ctx) => {
  const planned = data.approve && data.dispatch !== false ? state.orders : [];
  const wrong = first(
    directiveStatus(state, ['PROPOSED']),
    roleRequired(state, meta, HEAD_AND_ABOVE),
    separated(meta, [state.proposedBy, state.registeredBy]),
    data.approve ? null : textRequired({ reason: data.reason }),
    planned.length > 0 ? wrongOrders(planned, meta.receivedAt, ctx, 'orders') : null,
  );
  if (wrong) return reject(wrong);
  if (!data.approve) return accept({ type: 'DirectiveReturned', data: { reason: data.reason } });
  return accept({ type: 'DirectiveApproved', data: { waived: false, reason: data.reason } }, ...fanOut(planned, basisOf(state), meta, ctx));
};

/**
 * A draft or proposal not taken up; also a directive whose every task was recalled before receipt, for which nobody ever
 * took anything on.
 */
export const discardDirective: Decide<'DiscardDirective'> = (state, { data, meta }) => {
  const tasks = Object.values(state.tasks);
  const untouched = state.status === 'IN_PROGRESS' && tasks.every((task) => task.status === 'RECALLED');
  const wrong = first(
    untouched ? null : directiveStatus(state, ['DRAFT', 'PROPOSED']),
    roleRequired(state, meta, SUPERVISING),
    textRequired({ reason: data.reason }),
  );
  return wrong ? reject(wrong) : accept({ type: 'DirectiveDiscarded', data });
};

export const dispatchTasks: Decide<'DispatchTasks'> = (state, { data, meta }, ctx) => {
  const orders = data.tasks.length > 0 ? data.tasks : state.orders;
  const list = data.tasks.length > 0 ? 'tasks' : 'orders';
  const wrong = first(
    directiveStatus(state, WORKING),
    roleRequired(state, meta, SUPERVISING),
    wrongOrders(orders, meta.receivedAt, ctx, list),
  );
  return wrong ? reject(wrong) : accept(...fanOut(orders, basisOf(state), meta, ctx));
};

/** 更正: only what differs is recorded; nothing that differs, nothing recorded. */
export const amendDirective: Decide<'AmendDirective'> = (state, { data, meta }) => {
  const { reason, basisAdded, ...fields } = data;
  const wrong = first(
    directiveStatus(state, [...OPEN, 'COMPLETED']),
    roleRequired(state, meta, SUPERVISING),
    textRequired({ reason }),
    ...Object.entries(fields).map(([field, text]) => (text === undefined ? null : textRequired({ [field]: text }))),
  );
  if (wrong) return reject(wrong);
  const known = new Set(state.basis.map((one) => `${one.meetingId}/${one.segmentId}`));
  const added = (basisAdded ?? []).filter((one) => !known.has(`${one.meetingId}/${one.segmentId}`));
  const keys = Object.keys(fields) as (keyof typeof fields)[];
  const changed = keys.filter((key) => fields[key] !== undefined && fields[key] !== state[key]);
  if (changed.length === 0 && added.length === 0) return QUIET;
  return accept({
    type: 'DirectiveAmended',
    data: {
      n: state.amendments.length + 1,
      reason,
      ...Object.fromEntries(changed.map((key) => [key, fields[key]])),
      ...(added.length > 0 ? { basisAdded: added } : {}),
    },
  });
};

/** Other rules for what is still open, by an explicit, recorded act only. */
export const repinPolicy: Decide<'RepinPolicy'> = (state, { data, meta }) => {
  const wrong = first(
    directiveStatus(state, OPEN),
    roleRequired(state, meta, ['office_head', 'administrator']),
    textRequired({ reason: data.reason }),
  );
  if (wrong) return reject(wrong);
  return data.policy.version === state.policy.version ? QUIET : accept({ type: 'PolicyRepinned', data });
};
