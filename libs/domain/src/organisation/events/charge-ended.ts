import type { DepartmentId } from '../../shared/party.js';
import type { Instant } from '../../shared/time.js';
import { nobody } from '../../shared/told.js';
import { ended, inPost } from '../state/change.js';
import { defineEvent } from './define-event.js';

/** 减少分管: as of an instant. Charge ended. */
export interface ChargeEnded {
  postId: string;
  departmentId: DepartmentId;
  until: Instant;
}

export const chargeEnded = defineEvent<'ChargeEnded', ChargeEnded>({
  type: 'ChargeEnded',
  upcasters: [],
  fold: (state, { data }) => {
    const { postId, departmentId, until } = data;
    return inPost(state, postId, (post) => ({
      ...post,
      charges: ended(post.charges, until, (charge) => charge.departmentId === departmentId),
    }));
  },
  told: nobody('not yet: the leader finds it among their posts'),
});
