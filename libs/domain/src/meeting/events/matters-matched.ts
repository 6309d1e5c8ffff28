import { nobody } from '../../shared/told.js';
import type { MatterMatch } from '../state/matter-match.js';
import { defineEvent } from './define-event.js';

/** 在办比对: rows that seem to go on with directives that are open, and what they say of them; a person decides on each. Matters matched. */
export interface MattersMatched {
  matches: MatterMatch[];
}

export const mattersMatched = defineEvent<'MattersMatched', MattersMatched>({
  type: 'MattersMatched',
  upcasters: [],
  fold: (state, { data }) => ({ ...state, matches: data.matches.map((match) => ({ ...match, apart: null })) }),
  told: nobody('whoever took the minutes in waits for the answer'),
});
