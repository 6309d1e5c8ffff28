import { z } from 'zod';
import { id, instant, localDate, shortText } from '@duban/domain/schema';
import { AbsenceView, DelegationView, OnDutyView, OrganisationChangeView } from '../views/views.js';
import { ending, ENTRY, KNOWN, postRole, SPAN } from './organisation-route-parts.js';
import { defineRoute } from './route.js';

const command = {
  kind: 'command',
  method: 'post',
  status: 200,
  tag: 'organisation',
  action: 'manage.delegations',
  response: OrganisationChangeView,
} as const;

const consent = {
  ...command,
  action: 'consent.delegation',
  params: z.object({ delegationId: id }),
  problems: [...KNOWN, 'consent_not_asked', 'consent_not_yours'],
};

export const delegationRoutes = {
  listDelegations: defineRoute({
    kind: 'query',
    method: 'get',
    status: 200,
    id: 'listDelegations',
    tag: 'organisation',
    path: '/delegations',
    action: 'read.delegations',
    summary: {
      zh: '授权、不在岗与本单位值班（本人的；交办领导另看须经确认的授权；管理员和督查室看全部）',
      en: 'Delegations, absences and who is on duty: one’s own, or all for administrators and the office; for an issuing leader also what needs consent',
    },
    response: z.object({
      delegations: z.array(DelegationView),
      absences: z.array(AbsenceView),
      onDuty: z.array(OnDutyView).meta({ description: 'Of the reader’s own units, from today on' }),
    }),
    problems: [],
  }),
  grantDelegation: defineRoute({
    ...command,
    status: 201,
    id: 'grantDelegation',
    path: '/delegations',
    summary: {
      zh: '授权（他人代为登记的领导职权，须经委托人本人或交办领导确认后生效）',
      en: 'Hand on rights for a period; a leader’s, entered by another, take effect when the leader or the issuing leader consents',
    },
    body: z.object({
      principalId: id.optional().meta({ description: 'Oneself when left out; another person only by an administrator' }),
      delegateId: id,
      roles: z.array(postRole).min(1).max(8),
      departmentId: id.nullable().default(null),
      actions: z.array(id).min(1).max(100).nullable().default(null),
      reference: shortText,
      from: instant.optional(),
      until: instant,
    }),
    problems: [
      ...ENTRY,
      'period_in_past',
      'delegation_to_self',
      'delegation_mutual',
      'delegation_beyond_own',
      'role_not_delegable',
      'own_rights',
      'not_your_own',
    ],
  }),
  endDelegation: defineRoute({
    ...command,
    id: 'endDelegation',
    path: '/delegations/{delegationId}/end',
    summary: { zh: '收回授权', en: 'Revoke a delegation' },
    params: z.object({ delegationId: id }),
    body: ending,
    problems: [...SPAN, 'period_in_past', 'not_your_own'],
  }),
  consentDelegation: defineRoute({
    ...consent,
    id: 'consentDelegation',
    path: '/delegations/{delegationId}/consent',
    summary: { zh: '委托确认', en: 'Consent to a delegation that another entered' },
  }),
  refuseDelegation: defineRoute({
    ...consent,
    id: 'refuseDelegation',
    path: '/delegations/{delegationId}/refusal',
    summary: { zh: '不同意委托', en: 'Refuse a delegation that another entered' },
  }),
  recordAbsence: defineRoute({
    ...command,
    status: 201,
    id: 'recordAbsence',
    path: '/absences',
    summary: { zh: '登记不在岗', en: 'Record an absence' },
    body: z.object({
      personId: id.optional(),
      kind: z.enum(['leave', 'mission', 'study', 'secondment', 'other']).default('other'),
      from: instant.optional(),
      until: instant,
    }),
    problems: [...ENTRY, 'period_in_past', 'not_your_own'],
  }),
  takeLeave: defineRoute({
    ...command,
    status: 201,
    id: 'takeLeave',
    path: '/leaves',
    summary: {
      zh: '请假：起止日期和代理人一次登记，不在岗与授权同时生效或都不生效；销假时授权一并收回',
      en: 'Leave: dates and substitute in one step, an absence and a delegation or neither; ending the absence ends both',
    },
    body: z.object({
      personId: id.optional().meta({ description: 'Oneself when left out; another person only by an administrator' }),
      kind: z.enum(['leave', 'mission', 'study', 'secondment', 'other']).default('leave'),
      delegateId: id.meta({ description: 'Who acts meanwhile' }),
      roles: z.array(postRole).min(1).max(8).nullable().default(null).meta({ description: 'null: all that can be handed on' }),
      reference: shortText.default('请假委托'),
      from: instant.optional(),
      until: instant,
    }),
    problems: [
      ...ENTRY,
      'period_in_past',
      'delegation_to_self',
      'delegation_mutual',
      'delegation_beyond_own',
      'role_not_delegable',
      'own_rights',
      'not_your_own',
    ],
  }),
  setDutyRoster: defineRoute({
    ...command,
    id: 'setDutyRoster',
    path: '/duty-roster',
    summary: {
      zh: '值班安排（本单位负责人、联络员；节假日特急交办和橙色、红色督办单同时告知值班人员）',
      en: 'Who of one’s own unit is on duty on a day; on a day of rest what is urgent tells them too',
    },
    body: z.object({ departmentId: id, date: localDate, personIds: z.array(id).max(10) }),
    problems: [...KNOWN, 'not_of_the_unit', 'period_in_past', 'not_your_own'],
  }),
  endAbsence: defineRoute({
    ...command,
    id: 'endAbsence',
    path: '/absences/{absenceId}/end',
    summary: { zh: '销假', en: 'End an absence' },
    params: z.object({ absenceId: id }),
    body: ending,
    problems: [...SPAN, 'period_in_past', 'not_your_own'],
  }),
};
