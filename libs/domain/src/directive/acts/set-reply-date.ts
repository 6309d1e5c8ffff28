import { z } from 'zod';
import { BY_OFFICE } from '../../shared/grants.js';
import { first, textRequired, when } from '../../shared/refusing.js';
import { dueInstant, fileRef, longText, shortText } from '../../shared/schema.js';
import { addressees, headAndClerk, person } from '../addressees.js';
import { owesReply } from '../state/upward-reply.js';
import { directiveAct } from './define-act.js';
import { liveTasks } from './shared/carrying.js';
import { WORKING, directiveStatus } from './shared/states.js';

/**
 * 变更答复时限: the superior has agreed to a later day, or asks for an earlier one, by a document that the office puts on record. No date of a
 * task moves with it: who may extend those decides that, now that the superior's allows it.
 */
export const setReplyDate = directiveAct({
  type: 'SetReplyDate',
  input: z.object({ replyBy: dueInstant, documentNumber: shortText, reason: longText, files: z.array(fileRef).max(50).default([]) }),
  grants: BY_OFFICE,
  possible: ({ state }) => first(directiveStatus(state, [...WORKING, 'COMPLETED']), when(!owesReply(state), 'no_reply_owed')),
  refuses: ({ state }, { replyBy, documentNumber, reason }, who) =>
    first(
      textRequired({ documentNumber, reason }),
      when(replyBy === state.source.replyBy, 'nothing_changed'),
      when(replyBy <= who.receivedAt, 'due_in_past', { field: 'replyBy', at: replyBy }),
    ),
  decide: ({ state }, data, who, ctx) => {
    const leads = liveTasks(state).flatMap(({ lead }) => headAndClerk(lead));
    const office = [{ role: 'office_head' as const }, ...[state.contact, state.leaderInCharge, state.issuingLeader].map(person)];
    const from = state.source.replyBy ?? data.replyBy;
    return [{ type: 'ReplyDateSet', data: { ...data, from, to: addressees(ctx, who, [...leads, ...office]) } }];
  },
  problems: ['no_reply_owed', 'nothing_changed', 'due_in_past'],
});
