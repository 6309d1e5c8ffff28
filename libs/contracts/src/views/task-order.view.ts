import { z } from 'zod';
import { InstantView, ReportCycleView } from './common.view.js';

export const DueDateView = z
  .object({ at: InstantView, origin: z.enum(['source', 'policy', 'decision']), phrase: z.string().optional() })
  .meta({ id: 'DueDate' });

export const MeasureOrderView = z
  .object({
    id: z.string(),
    name: z.string(),
    target: z.number(),
    unit: z.string(),
    perUnit: z.string().optional(),
    roster: z.array(z.string()).optional(),
  })
  .meta({ id: 'MeasureOrder' });

/** A task as ordered, before it is dispatched. */
export const TaskOrderView = z
  .object({
    shape: z.enum(['joint', 'split', 'parallel']),
    units: z.array(z.string()).optional(),
    collator: z.string().optional(),
    leads: z.array(z.string()),
    assists: z.array(z.object({ departmentId: z.string(), duty: z.string(), contributionDue: InstantView.optional() })),
    kind: z.enum(['task', 'standing']),
    title: z.string(),
    closureStandard: z.string(),
    due: DueDateView.optional(),
    measures: z.array(MeasureOrderView).optional(),
    reportCycle: ReportCycleView.nullable().optional(),
    standing: z.object({ reviewOn: InstantView, endCondition: z.string() }).optional(),
  })
  .meta({ id: 'TaskOrderView' });
