import type { DepartmentId } from '../../shared/party.js';
import type { Instant } from '../../shared/time.js';
import { ended, inPost } from '../state/change.js';
import { defineEvent } from './define-event.js';
import { toldOfPosts } from '../state/told-of-posts.js';
import type { ToldOfPosts } from '../state/told-of-posts.js';

/**
 * 减少分管: as of an instant. Charge ended.
 * v2: the open work that it touches, and whom it tells; nobody where v1 did not say.
 */
export interface ChargeEnded extends ToldOfPosts {
  postId: string;
  departmentId: DepartmentId;
  until: Instant;
}

export const chargeEnded = defineEvent<'ChargeEnded', ChargeEnded>({
  type: 'ChargeEnded',
  upcasters: [(v1) => ({ ...v1, work: [], to: [] })],
  fold: (state, { data }) => {
    const { postId, departmentId, until } = data;
    return inPost(state, postId, (post) => ({
      ...post,
      charges: ended(post.charges, until, (charge) => charge.departmentId === departmentId),
    }));
  },
  told: toldOfPosts(),
});
