import { z } from 'zod';
import { dueInstant, instant } from '@duban/domain/schema';
import {
  DifferenceView,
  EventView,
  ExplanationView,
  ExtensionPreviewView,
  pageOf,
  TaskDeadlinesView,
  TimelineEntry,
  TracedAlertView,
} from '../views/views.js';
import { taskParams } from './act-route.js';
import { pastQuery, rowNumber } from './common.js';
import { defineRoute } from './route.js';

const directiveParams = z.object({ directiveId: z.uuid() });
const query = { kind: 'query', method: 'get', status: 200 } as const;

/** The record of a directive: what happened, in events and in words, and that nobody altered it. */
export const recordRoutes = {
  listEvents: defineRoute({
    ...query,
    id: 'listEvents',
    tag: 'record',
    path: '/directives/{directiveId}/events',
    action: 'read.events',
    summary: { zh: '事件记录', en: 'The recorded events' },
    params: directiveParams,
    query: z.object({
      after: rowNumber.nonnegative().default(0),
      limit: z.coerce.number().int().min(1).max(500).default(200),
    }),
    response: pageOf(EventView),
    problems: ['not_found'],
  }),
  timeline: defineRoute({
    ...query,
    id: 'timeline',
    tag: 'record',
    path: '/directives/{directiveId}/timeline',
    action: 'read.timeline',
    summary: { zh: '时间线', en: 'The timeline, in words' },
    params: directiveParams,
    query: z.object(pastQuery),
    response: z.object({ items: z.array(TimelineEntry) }),
    problems: ['not_found', 'as_of_in_future'],
  }),
  diff: defineRoute({
    ...query,
    id: 'diffDirective',
    tag: 'record',
    path: '/directives/{directiveId}/diff',
    action: 'read.diff',
    summary: { zh: '两个时点之间：改了什么、谁改的、凭什么权限', en: 'What changed between two instants, by whom, on whose authority' },
    params: directiveParams,
    query: z.object({ from: instant, to: instant.optional(), by: pastQuery.by }),
    response: DifferenceView,
    problems: ['not_found', 'as_of_in_future', 'instants_reversed'],
  }),
  deadlines: defineRoute({
    ...query,
    id: 'deadlineLedger',
    tag: 'record',
    path: '/directives/{directiveId}/deadlines',
    action: 'read.timeline',
    summary: { zh: '时限台账', en: 'The ledger of deadlines, with lateness against each' },
    params: directiveParams,
    query: z.object(pastQuery),
    response: z.object({ items: z.array(TaskDeadlinesView) }),
    problems: ['not_found', 'as_of_in_future'],
  }),
  explanation: defineRoute({
    ...query,
    id: 'explainTask',
    tag: 'record',
    path: '/directives/{directiveId}/tasks/{taskId}/explanation',
    action: 'read.timeline',
    summary: {
      zh: '时限逐日说明：依据、起算日、逐日是否计入、灯色与下次变化',
      en: 'Why each date of a task is that date: rule or decision, every day, lights',
    },
    params: taskParams,
    query: z.object({ at: instant.optional() }),
    response: ExplanationView,
    problems: ['not_found', 'as_of_in_future'],
  }),
  extensionPreview: defineRoute({
    ...query,
    id: 'previewExtension',
    tag: 'record',
    path: '/directives/{directiveId}/tasks/{taskId}/extension-preview',
    action: 'read.timeline',
    summary: {
      zh: '延期试算：拟延至某日增加多少工作日、基准与现行时限如何变化、可否申请、由谁批复',
      en: 'What an extension to a date would come to: days added, baseline and current, whether it may be asked for, who decides',
    },
    params: taskParams,
    query: z.object({ due: dueInstant }),
    response: ExtensionPreviewView,
    problems: ['not_found'],
  }),
  alerted: defineRoute({
    ...query,
    id: 'alertedOfDirective',
    tag: 'record',
    path: '/directives/{directiveId}/alerts',
    action: 'read.audit',
    summary: { zh: '谁在何时被提醒过什么：发出、送达、已阅', en: 'Who had been alerted of what: sent, delivered, receipted' },
    params: directiveParams,
    query: z.object(pastQuery),
    response: z.object({ items: z.array(TracedAlertView) }),
    problems: ['not_found', 'as_of_in_future'],
  }),
  verifyDirective: defineRoute({
    ...query,
    id: 'verifyDirective',
    tag: 'record',
    path: '/directives/{directiveId}/verification',
    action: 'read.verification',
    summary: { zh: '核验哈希链', en: 'Check the hash chain' },
    params: directiveParams,
    response: z.object({
      intact: z.boolean(),
      events: z.int(),
      headHash: z.string().nullable(),
      firstBad: z.object({ version: z.int(), what: z.string() }).nullable(),
    }),
    problems: ['not_found'],
  }),
};
