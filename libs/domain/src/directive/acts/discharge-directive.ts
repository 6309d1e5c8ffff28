import { z } from 'zod';
import { BY_DECIDERS } from '../../shared/grants.js';
import { instant, longText, shortText } from '../../shared/schema.js';
import { directiveAct } from './define-act.js';
import { owesReply } from '../state/upward-reply.js';
import { first, textRequired, when } from '../../shared/refusing.js';
import { directiveStatus } from './shared/states.js';

/** 销号: rectification lists only, after completion, when its public notice has run out. */
export const dischargeDirective = directiveAct({
  type: 'DischargeDirective',
  input: z.object({
    explanation: longText,
    decidedBy: shortText,
    publicNotice: z.object({ from: instant, to: instant, place: shortText }),
  }),
  grants: BY_DECIDERS,
  possible: ({ state }) =>
    first(
      when(state.source.kind !== 'rectification', 'rectification_only', { source: state.source.kind }),
      directiveStatus(state, ['COMPLETED']),
      when(owesReply(state), 'reply_owed', { replyBy: state.source.replyBy ?? null }),
    ),
  refuses: ({ state }, { explanation, decidedBy, publicNotice: { from, to, place } }, who) =>
    first(
      textRequired({ explanation, decidedBy, 'publicNotice.place': place }),
      when(to <= from, 'text_required', { field: 'publicNotice' }),
      when(to > who.receivedAt, 'directive_wrong_state', { status: state.status, publicNoticeUntil: to }),
    ),
  decide: (_, data) => [{ type: 'DirectiveDischarged', data }],
  problems: ['rectification_only', 'reply_owed'],
});
