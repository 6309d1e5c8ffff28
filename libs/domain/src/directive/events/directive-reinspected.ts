import { defineEvent } from './define-event.js';
import { nobody } from './told.js';

/** 回头看: whether the result holds. Directive re-inspected. */
export interface DirectiveReinspected {
  n: number;
  holds: boolean;
  finding: string;
  cycle: number;
}

export const directiveReinspected = defineEvent<'DirectiveReinspected', DirectiveReinspected>({
  type: 'DirectiveReinspected',
  upcasters: [],
  fold: (state, { data, meta }) => ({
    ...state,
    reinspections: [
      ...state.reinspections,
      { n: data.n, at: meta.occurredAt, by: meta.actor.personId, holds: data.holds, finding: data.finding, cycle: data.cycle },
    ],
  }),
  told: nobody('not yet: departments read the finding in the record'),
});
