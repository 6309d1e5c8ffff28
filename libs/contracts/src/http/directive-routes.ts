import { z } from 'zod';
import type { DirectiveCommandMap, TaskOrder } from '@duban/domain';
import {
  assertion,
  circumstances,
  commandAnswer,
  due,
  dueInstant,
  fileRef,
  id,
  instant,
  localDate,
  longText,
  measure,
  reportCycle,
  segmentRef,
  shortText,
} from './common.js';
import { defineRoute } from './route.js';

export const taskOrder = z.object({
  shape: z.enum(['joint', 'split', 'parallel']),
  units: z.array(id).max(500).optional(),
  collator: id.optional(),
  leads: z.array(id).max(500),
  assists: z
    .array(z.object({ departmentId: id, duty: longText, contributionDue: dueInstant.optional() }))
    .max(200)
    .default([]),
  kind: z.enum(['task', 'standing']).default('task'),
  title: shortText,
  closureStandard: longText,
  due: due.optional(),
  measures: z.array(measure).max(50).optional(),
  reportCycle: reportCycle.nullable().optional(),
  standing: z.object({ reviewOn: dueInstant, endCondition: longText }).optional(),
}) satisfies z.ZodType<TaskOrder>;

const taskOrders = z.array(taskOrder).max(500);
const directiveParams = z.object({ directiveId: z.uuid() });
const command = {
  kind: 'command',
  method: 'post',
  tag: 'directives',
  params: directiveParams,
  response: commandAnswer,
  status: 200,
} as const;

/** A directive's own fields as a person enters them; policy and calendar are pinned by the API. */
export const registration = z.object({
  source: z.object({
    kind: z.enum(['leader_instruction', 'superior', 'inspection', 'rectification', 'own_initiative']),
    reference: shortText.optional(),
    title: shortText,
    date: localDate,
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
});

/** What is said of a list of orders as a whole: none of it is taken, and `errors` names every wrong place. */
const WRONG_ORDERS = [
  'exactly_one_lead',
  'lead_is_also_assist',
  'unknown_department',
  'due_in_past',
  'due_required',
  'standing_never_overdue',
] as const;

const PLANNED = {
  description: 'Tasks planned with the registration (needs the right to dispatch): the approval itself dispatches them, all or none',
};
const PROPOSED = { description: 'Proposed for approval in the same append (needs the right to propose)' };
const PLANNED_ANEW = { description: 'Take the place of the tasks planned before' };
const DISPATCHED = {
  description:
    'false: approve now, dispatch later. By default an approval dispatches the planned tasks, and is refused when they no longer can be',
};

const reasoned = { reason: longText };

export const directiveRoutes = {
  register: defineRoute({
    kind: 'command',
    method: 'post',
    tag: 'directives',
    response: commandAnswer,
    status: 201,
    id: 'registerDirective',
    path: '/directives',
    action: 'RegisterDirective',
    summary: { zh: '登记立项', en: 'Register a directive' },
    body: registration.extend({
      tasks: taskOrders.default([]).meta(PLANNED),
      propose: z.literal(true).optional().meta(PROPOSED),
      ...circumstances,
    }),
    problems: ['not_found', 'directive_exists', 'closure_standard_required', ...WRONG_ORDERS],
  }),
  propose: defineRoute({
    ...command,
    id: 'proposeDirective',
    path: '/directives/{directiveId}/proposal',
    action: 'ProposeDirective',
    summary: { zh: '提请立项审批', en: 'Propose for approval' },
    body: z.object({ tasks: taskOrders.min(1).optional().meta(PLANNED_ANEW), ...circumstances }),
    problems: ['directive_wrong_state', ...WRONG_ORDERS],
  }),
  decideRegistration: defineRoute({
    ...command,
    id: 'decideRegistration',
    path: '/directives/{directiveId}/approval',
    action: 'DecideRegistration',
    summary: { zh: '立项审批', en: 'Approve or return' },
    body: z.object({
      approve: z.boolean(),
      ...reasoned,
      dispatch: z.boolean().optional().meta(DISPATCHED),
      ...circumstances,
    }) satisfies z.ZodType<DirectiveCommandMap['DecideRegistration']>,
    problems: ['directive_wrong_state', 'separation_of_duties', ...WRONG_ORDERS],
  }),
  discard: defineRoute({
    ...command,
    id: 'discardDirective',
    path: '/directives/{directiveId}/discarding',
    action: 'DiscardDirective',
    summary: { zh: '不予立项', en: 'Discard a draft' },
    body: z.object({ ...reasoned, ...circumstances }),
    problems: ['directive_wrong_state'],
  }),
  dispatch: defineRoute({
    ...command,
    id: 'dispatchTasks',
    path: '/directives/{directiveId}/tasks',
    action: 'DispatchTasks',
    status: 201,
    summary: { zh: '分解交办', en: 'Fan out into tasks' },
    body: z.object({ tasks: taskOrders, ...circumstances }) satisfies z.ZodType<DirectiveCommandMap['DispatchTasks']>,
    problems: ['directive_wrong_state', 'no_tasks', ...WRONG_ORDERS],
  }),
  amend: defineRoute({
    ...command,
    id: 'amendDirective',
    path: '/directives/{directiveId}/amendment',
    action: 'AmendDirective',
    summary: { zh: '更正', en: 'Amend' },
    body: z.object({
      ...reasoned,
      title: shortText.optional(),
      requirement: longText.optional(),
      closureStandard: longText.optional(),
      leaderInCharge: id.optional(),
      contact: id.optional(),
      basisAdded: z.array(segmentRef).max(100).optional(),
      ...circumstances,
    }),
    problems: ['directive_wrong_state', 'text_required'],
  }),
  merge: defineRoute({
    ...command,
    id: 'mergeDirective',
    path: '/directives/{directiveId}/merge',
    action: 'MergeDirective',
    summary: { zh: '并案', en: 'Merge into another directive' },
    body: z.object({ into: z.uuid(), ...reasoned, ...circumstances }),
    problems: ['directive_wrong_state', 'merge_into_itself'],
  }),
  discharge: defineRoute({
    ...command,
    id: 'dischargeDirective',
    path: '/directives/{directiveId}/discharge',
    action: 'DischargeDirective',
    summary: { zh: '销号', en: 'Discharge a rectification item' },
    body: z.object({
      explanation: longText,
      decidedBy: shortText,
      publicNotice: z.object({ from: instant, to: instant, place: shortText }),
      ...circumstances,
    }),
    problems: ['directive_wrong_state', 'rectification_only'],
  }),
  reinspect: defineRoute({
    ...command,
    id: 'reinspectDirective',
    path: '/directives/{directiveId}/re-inspection',
    action: 'ReinspectDirective',
    summary: { zh: '回头看', en: 'Re-inspect' },
    body: z.object({ holds: z.boolean(), finding: longText, ...circumstances }),
    problems: ['directive_wrong_state'],
  }),
  reopen: defineRoute({
    ...command,
    id: 'reopenDirective',
    path: '/directives/{directiveId}/reopening',
    action: 'ReopenDirective',
    summary: { zh: '重新办理', en: 'Reopen' },
    body: z.object({ ...reasoned, tasks: taskOrders, ...circumstances }),
    problems: ['directive_wrong_state', 'reinspection_required', 'no_tasks'],
  }),
  repinPolicy: defineRoute({
    ...command,
    id: 'repinPolicy',
    path: '/directives/{directiveId}/policy',
    action: 'RepinPolicy',
    summary: { zh: '变更适用规则', en: 'Change the pinned policy' },
    body: z.object({ policyVersion: id, ...reasoned, ...circumstances }),
    problems: ['directive_wrong_state', 'not_found'],
  }),
};

export { assertion, fileRef };
