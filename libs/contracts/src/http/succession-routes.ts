import { z } from 'zod';
import { id, shortText } from '@duban/domain/schema';
import { SuccessionDoneView, SuccessionPreviewView, SuccessionView } from '../views/views.js';
import { KNOWN } from './organisation-route-parts.js';
import { defineRoute } from './route.js';

const REFUSALS = [...KNOWN, 'successor_unfit', 'parent_invalid', 'role_not_for_unit', 'own_rights'];
const elsewhere = { departmentId: id };

/** 单位承接: a unit ends and another goes on in its place. */
export const successionRoutes = {
  previewSuccession: defineRoute({
    kind: 'query',
    method: 'get',
    status: 200,
    id: 'previewSuccession',
    tag: 'organisation',
    path: '/organisation/successions/preview',
    action: 'manage.organisation',
    summary: { zh: '单位承接预览', en: 'What would move if a unit were succeeded by another' },
    query: z.object({ departmentId: id, successorId: id, movePosts: z.stringbool().default(false) }),
    response: SuccessionPreviewView,
    problems: REFUSALS,
  }),
  listSuccessions: defineRoute({
    kind: 'query',
    method: 'get',
    status: 200,
    id: 'listSuccessions',
    tag: 'organisation',
    path: '/organisation/successions',
    action: 'read.organisation',
    summary: { zh: '单位承接情况', en: 'Units that were succeeded, and what of their work has not moved yet' },
    response: z.object({ items: z.array(SuccessionView) }),
    problems: [],
  }),
  succeedDepartment: defineRoute({
    kind: 'command',
    method: 'post',
    status: 201,
    id: 'succeedDepartment',
    tag: 'organisation',
    path: '/organisation/successions',
    action: 'manage.organisation',
    summary: {
      zh: '单位承接（撤销单位，由承接单位接续在办任务、名称、职责等）',
      en: 'End a unit at once and let another go on with its open tasks, names, duties and seats',
    },
    body: z.object({
      departmentId: id.meta({ description: 'The unit that ends' }),
      successorId: id.meta({ description: 'Takes what is not given to another below, and goes by its names' }),
      reference: shortText.meta({ description: 'Number of the decision' }),
      movePosts: z.boolean().default(false).meta({ description: 'Persons keep their posts, in the successor; otherwise these end' }),
      tasks: z
        .array(z.object({ directiveId: z.uuid(), taskId: id, ...elsewhere }))
        .max(1000)
        .default([])
        .meta({ description: 'Tasks that another unit takes over' }),
      posts: z
        .array(z.object({ postId: id, ...elsewhere }))
        .max(500)
        .default([])
        .meta({ description: 'Posts that go to another unit, or over while the others end' }),
    }),
    response: SuccessionDoneView,
    problems: REFUSALS,
  }),
};
