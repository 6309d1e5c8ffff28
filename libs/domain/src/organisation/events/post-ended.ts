import type { Instant } from '../../shared/time.js';
import { inPost } from '../state/change.js';
import { defineEvent } from './define-event.js';
import { toldOfPosts } from '../state/told-of-posts.js';
import type { ToldOfPosts } from '../state/told-of-posts.js';

/**
 * 免职: as of an instant. Post ended.
 * v2: the open work that it touches, and whom it tells; nobody where v1 did not say.
 */
export interface PostEnded extends ToldOfPosts {
  postId: string;
  until: Instant;
}

export const postEnded = defineEvent<'PostEnded', PostEnded>({
  type: 'PostEnded',
  upcasters: [(v1) => ({ ...v1, work: [], to: [] })],
  fold: (state, { data }) => inPost(state, data.postId, (post) => ({ ...post, until: data.until })),
  told: toldOfPosts(),
});
