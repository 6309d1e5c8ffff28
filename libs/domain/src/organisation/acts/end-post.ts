import { DOING } from '../../shared/party.js';
import type { Instant } from '../../shared/time.js';
import { isValidAt } from '../../shared/validity.js';
import type { Organisation, Post } from '../state/organisation-state.js';
import { end } from './shared/asked.js';
import type { Ended } from './shared/asked.js';
import { endable, only, part, refuse } from './shared/rules.js';
import { openCharges, toldOfPost, unitsOf } from './shared/told-of-posts.js';
import { defineAct } from './define-act.js';

export interface EndPost {
  postId: string;
  until: Instant;
  /** 已告知督查室: nobody follows for now, and the office is to be told that the unit is left with its work. */
  tellOffice: boolean;
}

type Asked = Omit<Ended<EndPost>, 'tellOffice'> & { tellOffice?: boolean | undefined };

/** Nobody else does the unit's work once the post has ended. */
const leavesNobody = ({ posts }: Organisation, ended: Post, until: Instant): boolean => {
  const does = ({ roles }: Post): boolean => roles.some((role) => DOING.includes(role));
  return (
    does(ended) &&
    !Object.values(posts).some(
      (post) => post.id !== ended.id && post.departmentId === ended.departmentId && does(post) && isValidAt(post, until),
    )
  );
};

/** 免职: as of an instant. Whoever is the last to do a unit's work has a successor by then, or the office is told. */
export const endPost = defineAct<'EndPost', Asked, EndPost>({
  type: 'EndPost',
  complete: (asked, on) => ({ postId: asked.postId, ...end(asked, on), tellOffice: asked.tellOffice ?? false }),
  decide: (roster, { postId, until, tellOffice }, ctx) => {
    const { organisation } = roster;
    const post = part(organisation.posts, postId);
    endable(post, until, postId);
    if (!tellOffice && leavesNobody(organisation, post, until)) {
      const tasks = ctx.openWork(post.departmentId);
      if (tasks > 0) refuse('unit_left_without_anybody', { id: post.departmentId, tasks });
    }
    const told = toldOfPost(roster, post.personId, unitsOf(post, openCharges(post.charges, until)), ctx);
    return only({ type: 'PostEnded', data: { postId, until, ...told } });
  },
});
