import type { PersonId } from '../../shared/party.js';
import { defineEvent } from './define-event.js';
import { namedUnless } from './told.js';

/** 已阅: a reader has read what was circulated; `opinion` may be empty, and then nobody is told. Read by a reader. */
export interface CirculationRead {
  n: number;
  reader: PersonId;
  opinion: string;
  to: PersonId[];
}

export const circulationRead = defineEvent<'CirculationRead', CirculationRead>({
  type: 'CirculationRead',
  upcasters: [],
  fold: (state, { data: { n, reader, opinion }, meta }) => ({
    ...state,
    circulations: (state.circulations ?? []).map((one) =>
      one.n === n
        ? {
            ...one,
            readers: one.readers.map((each) => (each.personId === reader ? { ...each, readAt: meta.occurredAt, opinion } : each)),
          }
        : one,
    ),
  }),
  told: namedUnless(({ opinion }) => opinion === '', { whom: ['asker'], kind: 'information', level: 'info' }),
});
