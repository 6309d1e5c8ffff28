import { z } from 'zod';
import { BY_OFFICE } from '../../shared/grants.js';
import { first, textRequired, when } from '../../shared/refusing.js';
import { fileRef, localDate, longText, shortText } from '../../shared/schema.js';
import { addressees, person } from '../addressees.js';
import { owesReply } from '../state/upward-reply.js';
import { directiveAct } from './define-act.js';
import { WORKING, directiveStatus } from './shared/states.js';

/** 对上答复, the office's own duty: with the number and the date of the document, and the document itself. Without it nothing is archived. */
export const replyUpward = directiveAct({
  type: 'ReplyUpward',
  input: z.object({ documentNumber: shortText, date: localDate, text: longText, files: z.array(fileRef).max(50) }),
  grants: BY_OFFICE,
  possible: ({ state }) => first(directiveStatus(state, [...WORKING, 'COMPLETED']), when(!owesReply(state), 'no_reply_owed')),
  refuses: (_, { documentNumber, text, files }) =>
    first(textRequired({ documentNumber, text }), when(files.length === 0, 'reply_document_required')),
  decide: ({ state }, data, who, ctx) => {
    const { replyBy } = state.source;
    const to = addressees(ctx, who, [{ role: 'office_head' }, ...[state.contact, state.leaderInCharge, state.issuingLeader].map(person)]);
    return [{ type: 'UpwardReplied', data: { ...data, late: replyBy !== undefined && who.receivedAt > replyBy, to } }];
  },
  problems: ['no_reply_owed', 'reply_document_required'],
});
