import { postOf } from '../state/change.js';
import type { GivenPost } from '../state/given.js';
import { defineEvent } from './define-event.js';
import { toldOfPosts } from '../state/told-of-posts.js';
import type { ToldOfPosts } from '../state/told-of-posts.js';

/**
 * 任职: who holds which roles in which unit. Post assigned.
 * v2: the open work that it touches, and whom it tells; nobody where v1 did not say.
 */
export interface PostAssigned extends ToldOfPosts {
  post: GivenPost;
}

export const postAssigned = defineEvent<'PostAssigned', PostAssigned>({
  type: 'PostAssigned',
  upcasters: [(v1) => ({ ...v1, work: [], to: [] })],
  fold: (state, { data }) => ({ ...state, posts: { ...state.posts, [data.post.id]: postOf(data.post) } }),
  told: toldOfPosts(),
});
