import { z } from 'zod';
import { BULK_COMMANDS } from '@duban/domain';
import { ExportScopeView } from './export.view.js';
import { BilingualText, InstantView } from './common.view.js';

export const JOB_KINDS = ['commands', 'export'] as const;
export const JOB_STATUSES = ['REQUESTED', 'RUNNING', 'CANCELLING', 'DONE', 'CANCELLED', 'FAILED'] as const;
export const JOB_ITEM_STATUSES = ['waiting', 'done', 'refused', 'skipped'] as const;

export const JobStatusView = z.enum(JOB_STATUSES).meta({ id: 'JobStatus' });
export const JobItemStatusView = z.enum(JOB_ITEM_STATUSES).meta({ id: 'JobItemStatus' });

/** 作业: work that goes on behind the request, with its progress. */
export const JobView = z
  .object({
    id: z.string(),
    kind: z.enum(JOB_KINDS),
    title: BilingualText,
    status: JobStatusView,
    label: BilingualText,
    version: z.int(),
    requestedBy: z.string(),
    requestedAt: InstantView,
    startedAt: InstantView.nullable(),
    finishedAt: InstantView.nullable(),
    /** What it was asked, in short, by its kind. */
    about: z.object({ command: z.enum(BULK_COMMANDS).optional(), scope: ExportScopeView.optional() }),
    /** `total` null = not known yet. */
    progress: z.object({ total: z.int().nullable(), done: z.int(), refused: z.int() }),
    cancellation: z.object({ by: z.string(), at: InstantView, reason: z.string() }).nullable(),
    /** What it yields, by its kind. */
    result: z.record(z.string(), z.unknown()).nullable(),
    /** Why it failed. */
    code: z.string().nullable(),
  })
  .meta({ id: 'Job' });
export type JobView = z.infer<typeof JobView>;

/** Why an item was refused, in the words that the single request would have been answered with. */
export const ItemProblemView = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    code: z.string(),
    detail: z.string(),
    titleEn: z.string(),
    detailEn: z.string(),
    params: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]).nullable()).optional(),
  })
  .meta({ id: 'ItemProblem' });

export const JobItemView = z
  .object({
    /** Its place in the request, from 0. */
    n: z.int(),
    directiveId: z.string(),
    /** null: the directive as a whole. */
    taskId: z.string().nullable(),
    status: JobItemStatusView,
    label: BilingualText,
    /** Version of its directive after it was done. */
    directiveVersion: z.int().nullable(),
    problem: ItemProblemView.nullable(),
    settledAt: InstantView.nullable(),
  })
  .meta({ id: 'JobItem' });
export type JobItemView = z.infer<typeof JobItemView>;
