import type { PersonId } from '../../shared/party.js';
import { toNamed } from '../../shared/told.js';
import { defineEvent } from './define-event.js';

/**
 * 已被替代: amended minutes take the place of these; drafts and directives stay, and keep pointing here. Minutes superseded.
 * v2: whom it tells; nobody where v1 did not say.
 */
export interface MinutesSuperseded {
  by: string;
  reason: string;
  to: PersonId[];
}

export const minutesSuperseded = defineEvent<'MinutesSuperseded', MinutesSuperseded>({
  type: 'MinutesSuperseded',
  upcasters: [(v1) => ({ ...v1, to: [] })],
  fold: (state, { data, meta }) => ({
    ...state,
    supersededBy: { meetingId: data.by, by: meta.actor.personId, at: meta.occurredAt, reason: data.reason },
  }),
  told: toNamed({ whom: ['drafters', 'list_signers'], kind: 'information', level: 'warn' }),
});
