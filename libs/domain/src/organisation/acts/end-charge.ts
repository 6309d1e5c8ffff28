import type { DepartmentId } from '../../shared/party.js';
import type { Instant } from '../../shared/time.js';
import { end } from './shared/asked.js';
import type { Ended } from './shared/asked.js';
import { endable, only, part } from './shared/rules.js';
import { toldOfPost } from './shared/told-of-posts.js';
import { openSpan } from './shared/units.js';
import { defineAct } from './define-act.js';

export interface EndCharge {
  postId: string;
  departmentId: DepartmentId;
  until: Instant;
}

type Asked = Ended<EndCharge>;

/** 不再分管: as of an instant. */
export const endCharge = defineAct<'EndCharge', Asked, EndCharge>({
  type: 'EndCharge',
  complete: ({ postId, departmentId, ...given }, on) => ({ postId, departmentId, ...end(given, on) }),
  decide: (roster, data, ctx) => {
    const post = part(roster.organisation.posts, data.postId);
    endable(openSpan(post.charges, data.departmentId, data.until), data.until, data.departmentId);
    return only({ type: 'ChargeEnded', data: { ...data, ...toldOfPost(roster, post.personId, [data.departmentId], ctx) } });
  },
});
