import { z } from 'zod';
import type { Grade, Policy, Urgency } from '../../policy/policy.js';
import { BY_OFFICE } from '../../shared/grants.js';
import type { DirectiveId, PersonId } from '../../shared/party.js';
import { dueInstant, id, localDate, longText, shortText } from '../../shared/schema.js';
import { without } from '../../shared/without.js';
import type { DirectiveEvent } from '../events/registry.js';
import type { DocumentNumber, SegmentRef, Source, TaskOrder } from '../state/index.js';
import { askedToApprove } from '../addressees.js';
import { beginningAct } from './define-act.js';
import { dispatchTasks } from './dispatch-tasks.js';
import { proposeDirective } from './propose-directive.js';
import { fanOut } from './shared/fan-out.js';
import { first, textRequired, when } from '../../shared/refusing.js';
import { leaderRequired, workOrdered } from './shared/leaders.js';
import { persons } from './shared/roles.js';
import { segmentRef, taskOrders } from './shared/schema.js';
import { WRONG_ORDERS, wrongOrders } from './shared/task-orders.js';

interface RegisterDirective {
  directiveId: DirectiveId;
  parentId?: DirectiveId;
  source: Source;
  title: string;
  requirement: string;
  closureStandard: string;
  basis: SegmentRef[];
  issuingLeader: PersonId;
  leaderInCharge: PersonId;
  grade: Grade;
  urgency: Urgency;
  contact: PersonId;
  policy: Policy;
  calendarVersion: string;
  /** Approved as part of a meeting's list by this person: registration approval is waived. Never sent by a person. */
  listApproval?: {
    meetingId: string;
    by: PersonId;
    /** Who drafted the list, when it is not the actor. */
    draftedBy?: PersonId;
  };
  /** Split off a directive that was approved: registration needs no approval of its own. Never sent by a person. */
  split?: { from: DirectiveId; reason: string };
  /** Dispatched at once when approval is waived; otherwise planned: the approval dispatches them. */
  tasks: TaskOrder[];
  /** Taken when the list was approved, so that numbers follow the order of its drafts; otherwise the append gives one. */
  number?: DocumentNumber;
  /** Proposed for approval in the same breath; nothing more where approval is waived. */
  propose?: boolean;
}

const PLANNED = {
  description: 'Tasks planned with the registration (needs the right to dispatch): the approval itself dispatches them, all or none',
};
const REPLY_BY = {
  description: '对上答复时限: by when a superior wants a reply; the tasks are due before it, and the office owes the reply',
};
const PROPOSED = { description: 'Proposed for approval in the same append (needs the right to propose)' };

const listOf = ({ source, listApproval }: RegisterDirective) => (source.kind === 'meeting' ? listApproval : undefined);

const registered = (data: RegisterDirective, keepOrders: boolean): DirectiveEvent => {
  const { tasks, parentId } = data;
  const own = without(data, 'listApproval', 'tasks', 'parentId', 'propose', 'split');
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
export const registerDirective = beginningAct({
  type: 'RegisterDirective',
  input: z.object({
    source: z.object({
      kind: z.enum(['leader_instruction', 'superior', 'inspection', 'rectification', 'own_initiative']),
      reference: shortText.optional(),
      title: shortText,
      date: localDate,
      replyBy: dueInstant.optional().meta(REPLY_BY),
    }),
    title: shortText,
    requirement: longText,
    closureStandard: longText,
    basis: z.array(segmentRef).max(100).default([]),
    issuingLeader: id,
    leaderInCharge: id,
    grade: z.enum(['routine', 'key', 'major']).default('routine'),
    urgency: z.enum(['normal', 'urgent', 'critical']).default('normal'),
    contact: id,
    policyVersion: id.optional(),
    parentId: z.uuid().optional(),
    tasks: taskOrders.default([]).meta(PLANNED),
    propose: z.literal(true).optional().meta(PROPOSED),
  }),
  complete: ({ policyVersion, ...input }, { path, policy, calendarVersion }): RegisterDirective => ({
    ...input,
    directiveId: path.directiveId,
    policy: policy(policyVersion),
    calendarVersion: calendarVersion(),
  }),
  grants: BY_OFFICE,
  possible: () => null,
  refuses: (_, data, who, ctx) => {
    const list = listOf(data);
    const drafters = list?.draftedBy ? [list.draftedBy] : persons(who);
    return first(
      textRequired({ title: data.title, requirement: data.requirement }),
      when(!data.closureStandard.trim(), 'closure_standard_required'),
      list ? when(drafters.includes(list.by), 'separation_of_duties', { personId: list.by }) : null,
      list || data.tasks.length > 0 ? wrongOrders(data.tasks, { at: who.receivedAt, replyBy: data.source.replyBy }, ctx) : null,
      data.split
        ? null
        : leaderRequired({ issuingLeader: data.issuingLeader, leaderInCharge: data.leaderInCharge }, workOrdered(data.tasks), ctx),
    );
  },
  decide: (_, data, who, ctx) => {
    if (data.split) return [registered(data, false), { type: 'DirectiveApproved', data: { waived: true, reason: data.split.reason } }];
    const list = listOf(data);
    if (!list) {
      const to = askedToApprove(data, who, ctx);
      return [registered(data, true), ...(data.propose ? [{ type: 'DirectiveProposed', data: { orders: null, to } } as const] : [])];
    }
    const { grade, urgency, policy, contact } = data;
    const by = who.approval ? { by: who.approval } : {};
    return [
      registered(data, false),
      { type: 'DirectiveApproved', data: { waived: true, reason: '', list: { meetingId: list.meetingId, by: list.by } }, ...by },
      ...fanOut(data.tasks, { grade, urgency, policy, contact, cycle: 1, count: 0 }, who, ctx),
    ];
  },
  problems: ['directive_exists', 'closure_standard_required', 'leader_not_eligible', ...WRONG_ORDERS],
  includes: ({ propose, tasks }) => [...(propose ? [proposeDirective] : []), ...(tasks.length > 0 ? [dispatchTasks] : [])],
});
