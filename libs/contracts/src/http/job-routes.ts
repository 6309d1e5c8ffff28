import { ACTS, BULK_COMMANDS } from '@duban/domain';
import type { AnyAct, BulkCommandType } from '@duban/domain';
import { z } from 'zod';
import { id, longText } from '@duban/domain/schema';
import { JOB_KINDS, JobItemStatusView, JobItemView, JobStatusView, JobView, pageOf } from '../views/views.js';
import { directiveParams, taskParams } from './act-route.js';
import { circumstances, pageQuery } from './common.js';
import { defineRoute } from './route.js';

export const MAX_JOB_ITEMS = 1_000;

const dataOf = ({ input, bulkInput, on }: AnyAct): z.ZodObject => {
  if (bulkInput) return bulkInput;
  if (on === 'entry') return input.extend({ n: z.int().positive() });
  return on === 'notice' ? input.extend({ noticeId: id }) : input;
};

/** What each command takes for one item: what is sent by itself, and in it the number that its own address would name. */
const DATA = Object.fromEntries(BULK_COMMANDS.map((command) => [command, dataOf(ACTS[command])])) as Record<BulkCommandType, z.ZodObject>;

const ofCommand = (command: BulkCommandType) => {
  const part = DATA[command].partial();
  return z.object({
    kind: z.literal('commands'),
    command: z.literal(command),
    ...circumstances,
    shared: part.default({}).meta({ description: "What all items share; an item's own `data` comes over it" }),
    items: z
      .array((ACTS[command].on === 'directive' ? directiveParams : taskParams).extend({ data: part.optional() }))
      .min(1)
      .max(MAX_JOB_ITEMS),
  });
};

interface Checked {
  command: BulkCommandType;
  shared: Record<string, unknown>;
  items: { directiveId: string; taskId?: string; data?: Record<string, unknown> }[];
}

/** Every item is complete, and named once: the second of two would be taken for the first one's retry. */
const checkItems = ({ command, shared, items }: Checked, ctx: z.RefinementCtx): void => {
  const seen = new Set<string>();
  items.forEach((item, index) => {
    const name = `${item.directiveId.toLowerCase()}/${item.taskId ?? ''}`;
    if (seen.has(name)) ctx.addIssue({ code: 'custom', path: ['items', index], message: 'named_twice' });
    seen.add(name);
    const whole = DATA[command].safeParse({ ...shared, ...item.data }, { reportInput: true });
    for (const issue of whole.error?.issues ?? [])
      ctx.addIssue({ ...issue, path: ['items', index, 'data', ...issue.path] } as z.core.$ZodRawIssue);
  });
};

type OfCommand = ReturnType<typeof ofCommand>;
const bulkBody = z.discriminatedUnion('command', BULK_COMMANDS.map(ofCommand) as [OfCommand, ...OfCommand[]]).superRefine(checkItems);

const params = z.object({ jobId: z.uuid() });
const query = { kind: 'query', method: 'get', status: 200, tag: 'jobs', action: 'read.jobs' } as const;

/** 作业: work that goes on behind the request. */
export const jobRoutes = {
  requestJob: defineRoute({
    kind: 'command',
    method: 'post',
    status: 202,
    tag: 'jobs',
    id: 'requestJob',
    path: '/jobs',
    action: 'request.job',
    summary: {
      zh: '批量办理：签收、催办、签发督办单、重定时限、延期批复、审核签署、更换分管领导等，逐项给出结果',
      en: `One command on up to ${MAX_JOB_ITEMS} tasks or directives as a job, with a result for each`,
    },
    body: bulkBody,
    response: JobView,
    problems: ['too_many_open_jobs'],
  }),
  listJobs: defineRoute({
    ...query,
    id: 'listJobs',
    path: '/jobs',
    summary: { zh: '本人提交的作业（新的在前）', en: 'Your own jobs, newest first' },
    query: z.object({ kind: z.enum(JOB_KINDS).optional(), status: JobStatusView.optional(), ...pageQuery }),
    response: pageOf(JobView),
    problems: ['cursor_mismatch'],
  }),
  getJob: defineRoute({
    ...query,
    id: 'getJob',
    path: '/jobs/{jobId}',
    summary: { zh: '作业进度', en: 'A job and how far it has come' },
    params,
    response: JobView,
    problems: ['not_found'],
  }),
  listJobItems: defineRoute({
    ...query,
    id: 'listJobItems',
    path: '/jobs/{jobId}/items',
    summary: { zh: '作业逐项结果', en: 'What became of each item, in the order of the request' },
    params,
    query: z.object({ status: JobItemStatusView.optional(), ...pageQuery }),
    response: pageOf(JobItemView),
    problems: ['not_found', 'cursor_mismatch'],
  }),
  cancelJob: defineRoute({
    kind: 'command',
    method: 'post',
    status: 202,
    tag: 'jobs',
    id: 'cancelJob',
    path: '/jobs/{jobId}/cancellation',
    action: 'cancel.job',
    summary: { zh: '取消作业：已在执行的一批办完为止', en: 'Cancel a job: what is under way is finished, nothing further is begun' },
    params,
    body: z.object({ reason: longText }),
    response: JobView,
    problems: ['not_found', 'job_finished'],
  }),
};
