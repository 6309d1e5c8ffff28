import { z } from 'zod';
import type { DraftContent } from '@duban/domain';
import { id, longText, shortText, taskOrder } from '@duban/domain/schema';

export const meetingParams = z.object({ meetingId: z.uuid() });
const draftParams = meetingParams.extend({ draftId: z.string().regex(/^[a-z0-9-]{1,60}$/) });
export const segmentId = z.string().regex(/^s\d{1,6}$/);
export const segmentParams = meetingParams.extend({ segmentId });

export const meetingAnswer = z.object({ meetingId: z.string(), version: z.int(), draftId: z.string().optional() });

/** What an approval registers, in the order of the list; a directive is there once its registration is through. */
export const approvalAnswer = meetingAnswer.extend({
  directives: z.array(z.object({ draftId: z.string(), directiveId: z.string(), number: z.string().nullable() })),
});

export const command = {
  kind: 'command',
  method: 'post',
  tag: 'meetings',
  params: meetingParams,
  response: meetingAnswer,
  status: 200,
} as const;
export const onDraft = { ...command, params: draftParams } as const;
export const reasoned = { reason: longText };

/** 各板块: instead of its units, the group; they are looked up when the list is approved. */
const draftOrder = taskOrder.extend({ unitsOf: id.optional() });

export const draftContent = z.object({
  title: shortText,
  requirement: longText,
  closureStandard: longText,
  grade: z.enum(['routine', 'key', 'major']).default('routine'),
  urgency: z.enum(['normal', 'urgent', 'critical']).default('normal'),
  leaderInCharge: id,
  issuingLeader: id.optional(),
  contact: id.optional(),
  tasks: z.array(draftOrder).min(1).max(500),
  segmentIds: z.array(id).max(200).default([]),
}) satisfies z.ZodType<DraftContent>;
