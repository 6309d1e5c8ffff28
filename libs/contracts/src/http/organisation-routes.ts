import { z } from 'zod';
import { id, instant, shortText, shortTextOrNone } from '@duban/domain/schema';
import { EventView, OrganisationChangeView, pageOf } from '../views/views.js';
import { ending, ENTRY, KNOWN, partId, period, postRole, SPAN } from './organisation-route-parts.js';
import { defineRoute } from './route.js';

const command = { kind: 'command', method: 'post', status: 200, tag: 'organisation', response: OrganisationChangeView } as const;
const manage = { ...command, action: 'manage.organisation' } as const;
const entering = { ...manage, status: 201 } as const;

const named = z.object({ zh: shortText, en: shortTextOrNone.default('') });
const names = z.array(shortText).max(50);
const words = z.array(shortText).max(200);
const duties = z.object({ zh: words, en: words });
/** Both lists empty: any directive; `registered` then narrows by the time of registration. */
const auditScope = z
  .object({
    departments: z.array(id).max(500).default([]),
    directives: z.array(z.uuid()).max(1000).default([]),
    registered: z.object({ from: instant, until: instant.nullable() }).nullable().default(null),
  })
  .meta({ id: 'AuditScope' });

const department = z.object({ departmentId: id });
const group = z.object({ groupId: id });
const post = z.object({ postId: id });

export const organisationRoutes = {
  organisationEvents: defineRoute({
    kind: 'query',
    method: 'get',
    status: 200,
    id: 'listOrganisationEvents',
    tag: 'organisation',
    path: '/organisation/events',
    action: 'read.organisationRecord',
    summary: { zh: '组织变更记录', en: 'How the organisation came to be what it is' },
    query: z.object({
      after: z.coerce.number().int().nonnegative().default(0),
      limit: z.coerce.number().int().min(1).max(500).default(200),
    }),
    response: pageOf(EventView),
    problems: [],
  }),
  addDepartment: defineRoute({
    ...entering,
    id: 'addDepartment',
    path: '/organisation/departments',
    summary: { zh: '新设单位', en: 'Enter a unit' },
    body: z.object({
      id: partId.optional(),
      kind: z.enum(['organ', 'office', 'department', 'district', 'subunit', 'body']),
      parentId: id.nullable().default(null),
      name: named,
      aliases: names.default([]),
      duties: duties.default({ zh: [], en: [] }),
      ...period,
    }),
    problems: [...ENTRY, 'name_taken', 'parent_invalid'],
  }),
  changeDepartment: defineRoute({
    ...manage,
    id: 'changeDepartment',
    path: '/organisation/departments/{departmentId}/change',
    summary: { zh: '更名、改简称、职责或隶属', en: 'Rename a unit, or change its short names, duties or place' },
    params: department,
    body: z.object({
      name: named.optional(),
      aliases: names.optional(),
      duties: duties.optional(),
      parentId: id.nullable().optional(),
    }),
    problems: [...KNOWN, 'name_taken', 'parent_invalid'],
  }),
  endDepartment: defineRoute({
    ...manage,
    id: 'endDepartment',
    path: '/organisation/departments/{departmentId}/end',
    summary: { zh: '撤销单位', en: 'Dissolve a unit' },
    params: department,
    body: ending,
    problems: [...SPAN, 'unit_in_use', 'unit_has_open_work'],
  }),
  addGroup: defineRoute({
    ...entering,
    id: 'addGroup',
    path: '/organisation/groups',
    summary: { zh: '新设统称或领导小组', en: 'Enter a collective name or a leading group' },
    body: z.object({
      id: partId.optional(),
      kind: z.enum(['collective', 'leading_group']),
      name: named,
      aliases: names.default([]),
      members: z.array(id).max(500).default([]),
      secretariatId: id.nullable().default(null),
      ...period,
    }),
    problems: [...ENTRY, 'name_taken'],
  }),
  changeGroup: defineRoute({
    ...manage,
    id: 'changeGroup',
    path: '/organisation/groups/{groupId}/change',
    summary: { zh: '更改统称或领导小组', en: 'Change a group' },
    params: group,
    body: z.object({ name: named.optional(), aliases: names.optional(), secretariatId: id.nullable().optional() }),
    problems: [...KNOWN, 'name_taken'],
  }),
  endGroup: defineRoute({
    ...manage,
    id: 'endGroup',
    path: '/organisation/groups/{groupId}/end',
    summary: { zh: '撤销统称或领导小组', en: 'End a group' },
    params: group,
    body: ending,
    problems: SPAN,
  }),
  addGroupMember: defineRoute({
    ...manage,
    id: 'addGroupMember',
    path: '/organisation/groups/{groupId}/members',
    summary: { zh: '增加成员单位', en: 'Add a member to a group' },
    params: group,
    body: z.object({ departmentId: id, ...period }),
    problems: ENTRY,
  }),
  endGroupMember: defineRoute({
    ...manage,
    id: 'endGroupMember',
    path: '/organisation/groups/{groupId}/members/{departmentId}/end',
    summary: { zh: '成员单位退出', en: 'End a membership' },
    params: group.extend(department.shape),
    body: ending,
    problems: SPAN,
  }),
  nameGroupHead: defineRoute({
    ...manage,
    id: 'nameGroupHead',
    path: '/organisation/groups/{groupId}/heads',
    summary: { zh: '任命组长、副组长', en: 'Name the head of a leading group, or a deputy' },
    params: group,
    body: z.object({ personId: id, rank: z.enum(['head', 'deputy']), ...period }),
    problems: [...ENTRY, 'not_a_leading_group'],
  }),
  endGroupHead: defineRoute({
    ...manage,
    id: 'endGroupHead',
    path: '/organisation/groups/{groupId}/heads/{personId}/end',
    summary: { zh: '组长、副组长卸任', en: 'End the term of a head or deputy' },
    params: group.extend({ personId: id }),
    body: ending,
    problems: SPAN,
  }),
  addPerson: defineRoute({
    ...entering,
    id: 'addPerson',
    path: '/organisation/people',
    summary: { zh: '登记人员', en: 'Enter a person' },
    body: z.object({ login: shortText, name: named }),
    problems: ['organisation_part_exists', 'login_taken'],
  }),
  changePerson: defineRoute({
    ...manage,
    id: 'changePerson',
    path: '/organisation/people/{personId}/change',
    summary: { zh: '更改姓名或账号', en: 'Change a name or a login' },
    params: z.object({ personId: id }),
    body: z.object({ login: shortText.optional(), name: named.optional() }),
    problems: [...KNOWN, 'login_taken'],
  }),
  erasePerson: defineRoute({
    ...manage,
    id: 'erasePerson',
    path: '/organisation/people/{personId}/erasure',
    summary: { zh: '删除离任人员的姓名', en: 'Erase the names of somebody who has left' },
    params: z.object({ personId: id }),
    body: z.object({}),
    problems: ['organisation_part_unknown', 'person_in_office'],
  }),
  assignPost: defineRoute({
    ...entering,
    id: 'assignPost',
    path: '/organisation/posts',
    summary: { zh: '任职', en: 'Give a post' },
    body: z.object({
      personId: id,
      departmentId: id,
      title: named,
      roles: z.array(postRole).min(1).max(8),
      inChargeOf: z.array(id).max(500).default([]),
      auditScope: auditScope.nullable().default(null),
      ...period,
    }),
    problems: [...ENTRY, 'role_not_for_unit', 'charge_needs_leader', 'audit_terms_required', 'own_rights'],
  }),
  endPost: defineRoute({
    ...manage,
    id: 'endPost',
    path: '/organisation/posts/{postId}/end',
    summary: { zh: '免职', en: 'End a post' },
    params: post,
    body: ending.extend({
      tellOffice: z
        .boolean()
        .optional()
        .meta({ description: 'Nobody follows for now, and the unit has open work: the office is to be told' }),
    }),
    problems: [...SPAN, 'unit_left_without_anybody'],
  }),
  giveCharge: defineRoute({
    ...manage,
    id: 'giveCharge',
    path: '/organisation/posts/{postId}/charges',
    summary: { zh: '分管单位', en: 'Put a leader in charge of a unit' },
    params: post,
    body: z.object({ departmentId: id, ...period }),
    problems: [...ENTRY, 'charge_needs_leader', 'own_rights'],
  }),
  endCharge: defineRoute({
    ...manage,
    id: 'endCharge',
    path: '/organisation/posts/{postId}/charges/{departmentId}/end',
    summary: { zh: '不再分管', en: 'End a charge' },
    params: post.extend(department.shape),
    body: ending,
    problems: SPAN,
  }),
  setAuditScope: defineRoute({
    ...manage,
    id: 'setAuditScope',
    path: '/organisation/posts/{postId}/audit-scope',
    summary: { zh: '审计范围', en: 'Set what an auditor may read' },
    params: post,
    body: auditScope,
    problems: [...SPAN, 'not_an_auditor', 'own_rights'],
  }),
};
