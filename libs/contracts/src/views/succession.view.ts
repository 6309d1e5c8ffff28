import { z } from 'zod';
import { BilingualText, InstantView, RoleView, TASK_STATUSES } from './common.view.js';

/** A task that has not ended, in which a unit still has a part; no content of it. */
export const OpenWorkView = z
  .object({
    directiveId: z.string(),
    directiveNumber: z.string().nullable(),
    taskId: z.string(),
    parts: z.array(z.enum(['lead', 'assist', 'blocker'])),
    status: z.enum(TASK_STATUSES),
    due: InstantView.nullable(),
    received: z.boolean(),
  })
  .meta({ id: 'OpenWork' });

/** 单位承接预览: all that would move, before anything does. */
export const SuccessionPreviewView = z
  .object({
    version: z.int().meta({ description: 'Version of the organisation that it builds on' }),
    departmentId: z.string(),
    successorId: z.string(),
    tasks: z.array(OpenWorkView),
    posts: z.array(
      z.object({
        postId: z.string(),
        personId: z.string(),
        title: BilingualText,
        roles: z.array(RoleView),
        /** The unit in which it goes on; null = it ends. */
        goesTo: z.string().nullable(),
      }),
    ),
    /** Names by which the successor is called from then on, its own short names included. */
    aliases: z.array(z.string()),
    duties: z.object({ zh: z.array(z.string()), en: z.array(z.string()) }),
    /** Units below it. */
    units: z.array(z.string()),
    seats: z.array(
      z.object({ groupId: z.string(), office: z.boolean().meta({ description: 'The office of a leading group sits in it' }) }),
    ),
    /** Leaders who are put in charge of a successor that nobody leads. */
    charges: z.array(z.object({ postId: z.string(), departmentId: z.string() })),
    delegations: z.array(z.object({ delegationId: z.string(), goesTo: z.string().nullable() })),
  })
  .meta({ id: 'SuccessionPreview' });
export type SuccessionPreviewView = z.infer<typeof SuccessionPreviewView>;

export const SuccessionView = z
  .object({
    departmentId: z.string(),
    successorId: z.string(),
    successors: z.array(z.string()),
    at: InstantView,
    reference: z.string(),
    openTasks: z.int().meta({ description: 'Tasks in which the unit still stands: its job has not come to them, or could not do them' }),
  })
  .meta({ id: 'Succession' });
export type SuccessionView = z.infer<typeof SuccessionView>;

export const SuccessionDoneView = z
  .object({
    id: z.string().nullable(),
    version: z.int().meta({ description: 'Version of the organisation after the change' }),
    jobId: z.string().nullable().meta({ description: 'The job that moves its open tasks; null = it had none' }),
  })
  .meta({ id: 'SuccessionDone' });
export type SuccessionDoneView = z.infer<typeof SuccessionDoneView>;
