import { z } from 'zod';
import { id, longText } from '@duban/domain/schema';
import { circumstances } from './common.js';
import { approvalAnswer, command, draftContent, reasoned, segmentId } from './meeting-route-parts.js';
import { defineRoute } from './route.js';

/** More than a paper of the longest text has. */
const MOST_LOOKED = 5_000;

/** A meeting's list, from the drafters to whoever signs for it and back. */
export const listRoutes = {
  lookOver: defineRoute({
    ...command,
    id: 'lookOver',
    path: '/meetings/{meetingId}/looks',
    action: 'LookOver',
    summary: { zh: '过目“要看一眼”的句段：可一次多条', en: 'Look over sentences that hint at a duty and have no draft, several at once' },
    body: z.object({ segmentIds: z.array(segmentId).min(1).max(MOST_LOOKED), ...circumstances }),
    problems: ['asserted_too_late', 'meeting_wrong_state', 'segment_not_found', 'nothing_to_look_over'],
  }),
  submitList: defineRoute({
    ...command,
    id: 'submitList',
    path: '/meetings/{meetingId}/submission',
    action: 'SubmitList',
    summary: { zh: '清单送审', en: 'Submit the list for approval' },
    body: z.object(circumstances),
    problems: [
      'asserted_too_late',
      'meeting_wrong_state',
      'decision_needed',
      'drafts_undecided',
      'segments_unaccounted',
      'matters_undecided',
      'segments_not_looked_over',
      'list_empty',
    ],
  }),
  withdrawList: defineRoute({
    ...command,
    id: 'withdrawList',
    path: '/meetings/{meetingId}/withdrawal',
    action: 'WithdrawList',
    summary: { zh: '撤回送审：送审人在审批前撤回', en: 'Take a submitted list back, by whoever submitted it' },
    body: z.object({ ...reasoned, ...circumstances }),
    problems: ['asserted_too_late', 'meeting_wrong_state', 'not_the_submitter'],
  }),
  returnList: defineRoute({
    ...command,
    id: 'returnList',
    path: '/meetings/{meetingId}/return',
    action: 'ReturnList',
    summary: { zh: '清单退回', en: 'Return the list' },
    body: z.object({ ...reasoned, ...circumstances }),
    problems: ['asserted_too_late', 'meeting_wrong_state'],
  }),
  approveList: defineRoute({
    ...command,
    id: 'approveList',
    path: '/meetings/{meetingId}/approval',
    action: 'ApproveList',
    summary: {
      zh: '清单审批：一经批准即立项交办；可划去或审改个别事项，答复所编督办编号',
      en: 'Approve the list: its drafts become directives, and their numbers are answered; single lines may be struck or mended',
    },
    body: z.object({
      opinion: longText,
      strike: z
        .array(z.object({ draftId: id, ...reasoned }))
        .max(500)
        .optional(),
      mend: z
        .array(z.object({ draftId: id, content: draftContent, ...reasoned }))
        .max(500)
        .optional(),
      ...circumstances,
    }),
    response: approvalAnswer,
    problems: [
      'asserted_too_late',
      'draft_not_found',
      'draft_already_decided',
      'nothing_mended',
      'list_empty',
      'meeting_wrong_state',
      'separation_of_duties',
      'leader_not_eligible',
      'unknown_department',
      'unknown_group',
      'due_in_past',
    ],
  }),
};
