import type { Instant } from '../../shared/time.js';
import { defineEvent } from './define-event.js';
import { nobody } from './told.js';

/** 销号: struck off a rectification list, with public notice. Directive discharged. */
export interface DirectiveDischarged {
  explanation: string;
  decidedBy: string;
  publicNotice: { from: Instant; to: Instant; place: string };
}

export const directiveDischarged = defineEvent<'DirectiveDischarged', DirectiveDischarged>({
  type: 'DirectiveDischarged',
  upcasters: [],
  fold: (state) => ({ ...state, status: 'DISCHARGED' }),
  told: nobody('own act'),
});
