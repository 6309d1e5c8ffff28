import { nobody } from '../../shared/told.js';
import type { LocalDate } from '../../shared/time.js';
import { defineEvent } from './define-event.js';

/** 线下办理登记: a classified matter came in, which is handled on paper alone. Offline matter registered. */
export interface OfflineMatterRegistered {
  seq: number;
  receivedOn: LocalDate;
}

export const offlineMatterRegistered = defineEvent<'OfflineMatterRegistered', OfflineMatterRegistered>({
  type: 'OfflineMatterRegistered',
  upcasters: [],
  fold: (state, { data: { seq, receivedOn }, meta: { actor, authority, occurredAt } }) => ({
    matters: [
      ...(state?.matters ?? []),
      { seq, receivedOn, registered: { by: actor, onBehalfOf: authority.onBehalfOf ?? null, at: occurredAt }, closed: null },
    ],
  }),
  told: nobody('handled on paper'),
});
