import { nobody } from '../../shared/told.js';
import { postOf } from '../state/change.js';
import type { GivenPost } from '../state/given.js';
import { defineEvent } from './define-event.js';

/** 任职: who holds which roles in which unit. Post assigned. */
export interface PostAssigned {
  post: GivenPost;
}

export const postAssigned = defineEvent<'PostAssigned', PostAssigned>({
  type: 'PostAssigned',
  upcasters: [],
  fold: (state, { data }) => ({ ...state, posts: { ...state.posts, [data.post.id]: postOf(data.post) } }),
  told: nobody('not yet: the person finds it among their posts'),
});
