import { nobody } from '../../shared/told.js';
import type { BulletinContent } from '../state/bulletin-state.js';
import { defineEvent } from './define-event.js';

/** 通报签发: the bulletin of a period is signed, as it stood. Bulletin issued. */
export interface BulletinIssued {
  number: { year: number; seq: number };
  content: BulletinContent;
}

export const bulletinIssued = defineEvent<'BulletinIssued', BulletinIssued>({
  type: 'BulletinIssued',
  upcasters: [],
  fold: (_, { data: { number, content }, meta: { actor, authority, occurredAt } }) => ({
    ...{ number, content },
    issued: { by: actor, onBehalfOf: authority.onBehalfOf ?? null, at: occurredAt },
  }),
  told: nobody('goes out on paper'),
});
