import type { DepartmentId } from '../../shared/party.js';
import { nobody } from '../../shared/told.js';
import { inPost, over } from '../state/change.js';
import { defineEvent } from './define-event.js';

/** 分管确定: as a whole, replaced for the time of the whole post. Charge assigned. */
export interface ChargeAssigned {
  postId: string;
  inChargeOf: DepartmentId[];
}

export const chargeAssigned = defineEvent<'ChargeAssigned', ChargeAssigned>({
  type: 'ChargeAssigned',
  upcasters: [],
  fold: (state, { data }) =>
    inPost(state, data.postId, (post) => ({
      ...post,
      charges: over({ from: post.from, until: null }, data.inChargeOf),
    })),
  told: nobody('no act makes it any more: units are given and taken one by one, and each is told'),
});
