import { z } from 'zod';
import type { ReportCycle } from '../../../policy/policy.js';
import { dueInstant, id, instant, localDate, longText, quotedText, shortText } from '../../../shared/schema.js';
import type { DueDate, Measure, SegmentRef, StatedByList, TaskOrder } from '../../state/index.js';

export const measure: z.ZodType<Measure> = z.object({
  id,
  name: shortText,
  target: z.int().positive(),
  unit: shortText,
  perUnit: shortText.optional(),
  roster: z.array(shortText).max(1000).optional(),
});

export const measureValues = z.record(id, z.int().nonnegative());

export const reportCycle: z.ZodType<ReportCycle> = z.object({ every: z.enum(['week', 'month', 'quarter']), day: z.int().min(1).max(31) });

export const due = z.object({
  at: dueInstant,
  origin: z.enum(['source', 'policy', 'decision']).default('decision'),
  phrase: quotedText.optional(),
}) satisfies z.ZodType<DueDate>;

export const segmentRef: z.ZodType<SegmentRef> = z.object({
  meetingId: id,
  segmentId: id,
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  text: longText,
});

export const statedByList: z.ZodType<StatedByList> = z.object({
  ...{ meetingId: id, segmentId: id },
  ...{ dueWas: localDate.nullable(), due: instant.nullable(), status: quotedText.nullable() },
});

export const taskOrder = z.object({
  shape: z.enum(['joint', 'split', 'parallel']),
  units: z.array(id).max(500).optional(),
  collator: id.optional(),
  leads: z.array(id).max(500),
  assists: z
    .array(z.object({ departmentId: id, duty: longText, contributionDue: dueInstant.optional() }))
    .max(200)
    .default([]),
  kind: z.enum(['task', 'standing']).default('task'),
  title: shortText,
  closureStandard: longText,
  due: due.optional(),
  measures: z.array(measure).max(50).optional(),
  reportCycle: reportCycle.nullable().optional(),
  standing: z.object({ reviewOn: dueInstant, endCondition: longText }).optional(),
}) satisfies z.ZodType<TaskOrder>;

export const taskOrders = z.array(taskOrder).max(500);
