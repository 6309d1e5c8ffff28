import type { Instant } from '../../shared/time.js';
import { end } from './shared/asked.js';
import type { Ended } from './shared/asked.js';
import { endable, only, part } from './shared/rules.js';
import { defineAct } from './define-act.js';

export interface EndPost {
  postId: string;
  until: Instant;
}

type Asked = Ended<EndPost>;

/** 免职: as of an instant. */
export const endPost = defineAct<'EndPost', Asked, EndPost>({
  type: 'EndPost',
  complete: (asked, on) => ({ postId: asked.postId, ...end(asked, on) }),
  decide: (roster, data) => {
    endable(part(roster.organisation.posts, data.postId), data.until, data.postId);
    return only({ type: 'PostEnded', data });
  },
});
