import { inPost } from '../state/change.js';
import type { DepartmentSpan } from '../state/organisation-state.js';
import { defineEvent } from './define-event.js';
import { toldOfPosts } from '../state/told-of-posts.js';
import type { ToldOfPosts } from '../state/told-of-posts.js';

/**
 * 增加分管: a unit, for a time. Charge given.
 * v2: the open work that it touches, and whom it tells; nobody where v1 did not say.
 */
export interface ChargeGiven extends DepartmentSpan, ToldOfPosts {
  postId: string;
}

export const chargeGiven = defineEvent<'ChargeGiven', ChargeGiven>({
  type: 'ChargeGiven',
  upcasters: [(v1) => ({ ...v1, work: [], to: [] })],
  fold: (state, { data }) => {
    const { postId, work: _work, to: _to, ...charge } = data;
    return inPost(state, postId, (post) => ({ ...post, charges: [...post.charges, charge] }));
  },
  told: toldOfPosts(),
});
