import { z } from 'zod';
import { id, longText } from '@duban/domain/schema';
import { DecidedView, GradeView, WorkbenchView } from '../views/views.js';
import { circumstances } from './common.js';
import { command, draftContent, meetingParams, segmentId } from './meeting-route-parts.js';
import { defineRoute } from './route.js';

/** As many drafts as a list has had so far, four times over. */
const MOST_DECISIONS = 200;

const draftId = z.string().regex(/^[a-z0-9-]{1,60}$/);
const reason = longText;

/** Only what the suggestion leaves open or would have otherwise; several leads have a task each. */
const chosen = z.object({
  leads: z.array(id).min(1).max(100).optional(),
  collator: id.optional(),
  leaderInCharge: id.optional(),
  grade: GradeView.optional(),
});

/** Without `content` a draft is confirmed, or merged, as it is offered; without a reason on the ground that it is. */
const decision = z.discriminatedUnion('do', [
  z.object({
    ...{ do: z.literal('confirm'), draftId, content: draftContent.optional(), reason: reason.optional() },
    chosen: chosen.optional().meta({ description: 'Laid over what is offered; nothing beside `content`' }),
  }),
  z.object({ do: z.literal('correct'), draftId, content: draftContent, reason }),
  z.object({ do: z.literal('discard'), draftId, reason }),
  z.object({ do: z.literal('restore'), draftId, reason }),
  z.object({ do: z.literal('join'), draftId, directiveId: z.uuid(), reason }),
  z.object({
    ...{ do: z.literal('merge'), into: id, from: z.array(id).min(1).max(100) },
    ...{ content: draftContent.optional(), reason: reason.optional(), chosen: chosen.optional() },
  }),
  z.object({ do: z.literal('reclassify'), segmentId, to: z.enum(['task', 'standing', 'decision', 'guidance', 'statement']), reason }),
]);

const workbench = {
  status: 200,
  tag: 'meetings',
  params: meetingParams,
  action: 'ConfirmDraft',
  path: '/meetings/{meetingId}/workbench',
  response: WorkbenchView,
  problems: ['not_found'],
} as const;

/** A list decided on in one go, and what is not ready to be sent kept until it is. */
export const decisionRoutes = {
  decideDrafts: defineRoute({
    ...command,
    id: 'decideDrafts',
    path: '/meetings/{meetingId}/decisions',
    action: 'ConfirmDraft',
    summary: { zh: '逐条决定，一次提交，各有结果', en: 'Decide on many drafts and sentences at once, each with its own result' },
    body: z.object({ decisions: z.array(decision).min(1).max(MOST_DECISIONS), ...circumstances }),
    response: DecidedView,
    problems: ['not_found'],
  }),
  workbench: defineRoute({
    ...workbench,
    kind: 'query',
    method: 'get',
    id: 'workbench',
    summary: { zh: '我未提交的草稿', en: 'What I have not sent yet of my work on a list' },
  }),
  saveWorkbench: defineRoute({
    ...workbench,
    kind: 'command',
    method: 'post',
    id: 'saveWorkbench',
    summary: { zh: '暂存我的草稿；空的即删去', en: 'Keep my unsent work; an empty one is removed' },
    body: z.object({ drafts: z.record(id, z.unknown()) }),
  }),
};
