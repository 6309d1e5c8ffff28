import type { PersonId } from '../../shared/party.js';
import { defineEvent } from './define-event.js';
import { nobody } from './told.js';

/** 准予立项: the directive may be worked on. Directive approved. */
export interface DirectiveApproved {
  waived: boolean;
  reason: string;
  /** The meeting's list approval by which the approval of registration is waived. */
  list?: { meetingId: string; by: PersonId };
}

export const directiveApproved = defineEvent<'DirectiveApproved', DirectiveApproved>({
  type: 'DirectiveApproved',
  upcasters: [],
  fold: (state) => ({ ...state, status: 'IN_PROGRESS' }),
  told: nobody('the tasks dispatched under it tell the departments'),
});
