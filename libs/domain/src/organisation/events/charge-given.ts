import { nobody } from '../../shared/told.js';
import { inPost } from '../state/change.js';
import type { DepartmentSpan } from '../state/organisation-state.js';
import { defineEvent } from './define-event.js';

/** 增加分管: a unit, for a time. Charge given. */
export type ChargeGiven = { postId: string } & DepartmentSpan;

export const chargeGiven = defineEvent<'ChargeGiven', ChargeGiven>({
  type: 'ChargeGiven',
  upcasters: [],
  fold: (state, { data }) => {
    const { postId, ...charge } = data;
    return inPost(state, postId, (post) => ({ ...post, charges: [...post.charges, charge] }));
  },
  told: nobody('not yet: the leader finds it among their posts'),
});
