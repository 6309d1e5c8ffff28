import { nobody } from '../../shared/told.js';
import { defineEvent } from './define-event.js';

/** 线下办结: a matter that was handled on paper alone is done. Offline matter closed. */
export interface OfflineMatterClosed {
  seq: number;
}

export const offlineMatterClosed = defineEvent<'OfflineMatterClosed', OfflineMatterClosed>({
  type: 'OfflineMatterClosed',
  upcasters: [],
  fold: (state, { data: { seq }, meta: { actor, authority, occurredAt } }) => ({
    matters: (state?.matters ?? []).map((matter) =>
      matter.seq === seq ? { ...matter, closed: { by: actor, onBehalfOf: authority.onBehalfOf ?? null, at: occurredAt } } : matter,
    ),
  }),
  told: nobody('handled on paper'),
});
