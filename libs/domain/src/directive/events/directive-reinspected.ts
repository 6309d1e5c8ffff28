import type { PersonId } from '../../shared/party.js';
import { oneOf } from '../../shared/told.js';
import { defineEvent } from './define-event.js';
import { named } from './told.js';

/**
 * 回头看: whether the result holds. Directive re-inspected.
 * v2: whom it tells; nobody where v1 did not say.
 */
export interface DirectiveReinspected {
  n: number;
  holds: boolean;
  finding: string;
  cycle: number;
  to: PersonId[];
}

export const directiveReinspected = defineEvent<'DirectiveReinspected', DirectiveReinspected>({
  type: 'DirectiveReinspected',
  upcasters: [(v1) => ({ ...v1, to: [] })],
  fold: (state, { data, meta }) => ({
    ...state,
    reinspections: [
      ...state.reinspections,
      { n: data.n, at: meta.occurredAt, by: meta.actor.personId, holds: data.holds, finding: data.finding, cycle: data.cycle },
    ],
  }),
  told: named({
    whom: ['lead', 'leader_in_charge', 'contact'],
    kind: 'information',
    level: oneOf(['info', 'warn'], ({ holds }) => (holds ? 'info' : 'warn')),
  }),
});
