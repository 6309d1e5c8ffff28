import { nobody } from '../../shared/told.js';
import { defineEvent } from './define-event.js';

/** 已被替代: amended minutes take the place of these; drafts and directives stay, and keep pointing here. Minutes superseded. */
export interface MinutesSuperseded {
  by: string;
  reason: string;
}

export const minutesSuperseded = defineEvent<'MinutesSuperseded', MinutesSuperseded>({
  type: 'MinutesSuperseded',
  upcasters: [],
  fold: (state, { data, meta }) => ({
    ...state,
    supersededBy: { meetingId: data.by, by: meta.actor.personId, at: meta.occurredAt, reason: data.reason },
  }),
  told: nobody('not yet: its drafters find it in the meeting'),
});
