import type { FileRef, PersonId, TaskId } from '../../shared/party.js';
import type { LocalDate } from '../../shared/time.js';
import { without } from '../../shared/without.js';
import { defineEvent } from './define-event.js';
import { named } from './told.js';

/** 签批件归档: the office puts what a leader signed on paper on file; `to` are those who may enter it. Signed paper filed. */
export interface SignedPaperFiled {
  n: number;
  taskId?: TaskId;
  signer: PersonId;
  signedOn: LocalDate;
  file: FileRef;
  note: string;
  to: PersonId[];
}

export const signedPaperFiled = defineEvent<'SignedPaperFiled', SignedPaperFiled>({
  type: 'SignedPaperFiled',
  upcasters: [],
  fold: (state, { data, meta }) => ({
    ...state,
    signedPapers: [...(state.signedPapers ?? []), { ...without(data, 'to'), at: meta.occurredAt, by: meta.actor.personId }],
  }),
  told: named({ whom: ['officers'], kind: 'information', level: 'info', byWhom: true }),
});
