import type { DirectiveId } from '../../shared/party.js';
import { endObligations } from '../state/change.js';
import { defineEvent } from './define-event.js';
import { nobody } from './told.js';

/** 并入他案: the directive goes on inside another one. Directive merged into another. */
export interface DirectiveMerged {
  into: DirectiveId;
  reason: string;
}

export const directiveMerged = defineEvent<'DirectiveMerged', DirectiveMerged>({
  type: 'DirectiveMerged',
  upcasters: [],
  fold: (state, { data, meta }) =>
    endObligations({ ...state, status: 'MERGED', mergedInto: data.into }, () => true, 'cancelled', meta.occurredAt),
  told: nobody('not yet: departments read it in the record'),
});
