import type { DirectiveId } from '../../shared/party.js';
import type { SegmentRef } from '../state/index.js';
import { defineEvent } from './define-event.js';
import { nobody } from './told.js';

/** 并入本案: another directive goes on inside this one. Another directive merged in. */
export interface DirectiveAbsorbed {
  from: DirectiveId;
  basis: SegmentRef[];
  reason: string;
}

export const directiveAbsorbed = defineEvent<'DirectiveAbsorbed', DirectiveAbsorbed>({
  type: 'DirectiveAbsorbed',
  upcasters: [],
  fold: (state, { data }) => ({
    ...state,
    absorbed: [...state.absorbed, data.from],
    basis: [...state.basis, ...data.basis],
  }),
  told: nobody('each task that comes with it tells its departments; the basis stands in the record'),
});
