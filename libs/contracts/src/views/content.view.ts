import { z } from 'zod';
import { GradeView, UrgencyView } from './common.view.js';
import { TaskOrderView } from './task-order.view.js';

/** What a named drafter decided to have done. */
export const DraftContentView = z
  .object({
    title: z.string(),
    requirement: z.string(),
    closureStandard: z.string(),
    grade: GradeView,
    urgency: UrgencyView,
    leaderInCharge: z.string(),
    issuingLeader: z.string().optional(),
    contact: z.string().optional(),
    tasks: z.array(TaskOrderView.extend({ unitsOf: z.string().optional() })),
    segmentIds: z.array(z.string()),
  })
  .meta({ id: 'DraftContent' });
export type DraftContentView = z.infer<typeof DraftContentView>;
