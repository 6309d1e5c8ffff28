import type { FileRef, PersonId } from '../../shared/party.js';
import type { Instant } from '../../shared/time.js';
import { isRunning, patchObligations } from '../state/change.js';
import { isUpward } from '../state/upward-reply.js';
import { defineEvent } from './define-event.js';
import { named } from './told.js';

/** 答复时限变更: the superior wants its reply by another day, as its document says. Superior date changed. */
export interface ReplyDateSet {
  from: Instant;
  replyBy: Instant;
  documentNumber: string;
  files: FileRef[];
  reason: string;
  to: PersonId[];
}

export const replyDateSet = defineEvent<'ReplyDateSet', ReplyDateSet>({
  type: 'ReplyDateSet',
  upcasters: [],
  fold: (state, { data: { replyBy } }) =>
    patchObligations(
      { ...state, source: { ...state.source, replyBy } },
      (one) => isUpward(one) && isRunning(one),
      (one) => ({ due: replyBy, generation: one.generation + 1, steps: [], restsUntil: undefined }),
    ),
  told: named({ whom: ['lead', 'office_head', 'contact', 'leader_in_charge', 'issuing_leader'], kind: 'information', level: 'warn' }),
});
