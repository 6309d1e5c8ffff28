import type { FileRef, PersonId } from '../../shared/party.js';
import type { LocalDate } from '../../shared/time.js';
import { without } from '../../shared/without.js';
import { assertedIn, endObligations } from '../state/change.js';
import { isUpward } from '../state/upward-reply.js';
import { defineEvent } from './define-event.js';
import { named } from './told.js';

/** 对上答复: the office has answered the superior, by a document with a number and a date. Superior answered. */
export interface UpwardReplied {
  documentNumber: string;
  date: LocalDate;
  text: string;
  files: FileRef[];
  late: boolean;
  to: PersonId[];
}

export const upwardReplied = defineEvent<'UpwardReplied', UpwardReplied>({
  type: 'UpwardReplied',
  upcasters: [],
  fold: (state, { data, meta }) => {
    const reply = { ...without(data, 'to'), at: meta.occurredAt, by: meta.actor.personId, ...assertedIn(meta) };
    return endObligations({ ...state, upwardReply: reply }, isUpward, 'met', meta.occurredAt);
  },
  told: named({ whom: ['office_head', 'contact', 'leader_in_charge', 'issuing_leader'], kind: 'information', level: 'info' }),
});
