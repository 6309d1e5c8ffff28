import { z } from 'zod';
import { BilingualText } from './common.view.js';

const target = {
  act: z.string(),
  taskId: z.string().optional(),
  n: z.int().optional(),
  noticeId: z.string().optional(),
};

/** An act that the reader may do now, on the ground that a command of theirs would be taken on. */
export const CanView = z
  .object({
    ...target,
    name: BilingualText,
    /** To be sent along: the department that they would enter it for. */
    actingFor: z.object({ departmentId: z.string() }).optional(),
  })
  .meta({ id: 'Can' });
export type CanView = z.infer<typeof CanView>;

/** A post, or the department that leads, which could do what was refused; with its holders where they are few. */
export const WhoMayView = z
  .object({
    role: z.string().optional(),
    departmentId: z.string().optional(),
    label: BilingualText,
    persons: z.array(z.object({ personId: z.string(), name: BilingualText })),
  })
  .meta({ id: 'WhoMay' });
export type WhoMayView = z.infer<typeof WhoMayView>;

/** An act that the reader may not do now, and why. */
export const CannotView = z
  .object({
    ...target,
    name: BilingualText,
    code: z.string(),
    params: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])).optional(),
    title: BilingualText,
    advice: BilingualText,
    mayDo: z.array(WhoMayView).optional(),
  })
  .meta({ id: 'Cannot' });
export type CannotView = z.infer<typeof CannotView>;

/** Of the reader, as of now; views of the past have none. */
export const possibilities = { can: z.array(CanView).optional(), cannot: z.array(CannotView).optional() };
export type Possibilities = { can?: CanView[]; cannot?: CannotView[] };
