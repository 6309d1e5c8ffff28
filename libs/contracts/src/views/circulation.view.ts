import { z } from 'zod';
import { InstantView } from './common.view.js';

const about = {
  directiveId: z.string(),
  directiveNumber: z.string().nullable(),
  directiveTitle: z.string(),
  /** Its number in the directive: sent along with 已阅. */
  n: z.int(),
  /** null: the directive as a whole. */
  taskId: z.string().nullable(),
  taskTitle: z.string().nullable(),
  note: z.string(),
  sentBy: z.string(),
  sentAt: InstantView,
  /** The page's address of what is to be read. */
  link: z.string(),
};

/** 待阅: something that was sent to the reader for reading; no clock runs. */
export const CirculatedView = z.object({ ...about, readAt: InstantView.nullable(), opinion: z.string() }).meta({ id: 'Circulated' });
export type CirculatedView = z.infer<typeof CirculatedView>;

/** 传阅: what was sent, and who has read it. */
export const CirculationView = z
  .object({
    ...about,
    readers: z.array(z.object({ personId: z.string(), readAt: InstantView.nullable(), opinion: z.string() })),
    /** How many of them have. */
    read: z.int(),
  })
  .meta({ id: 'Circulation' });
export type CirculationView = z.infer<typeof CirculationView>;
