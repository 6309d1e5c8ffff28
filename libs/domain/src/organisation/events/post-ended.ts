import type { Instant } from '../../shared/time.js';
import { nobody } from '../../shared/told.js';
import { inPost } from '../state/change.js';
import { defineEvent } from './define-event.js';

/** 免职: as of an instant. Post ended. */
export interface PostEnded {
  postId: string;
  until: Instant;
}

export const postEnded = defineEvent<'PostEnded', PostEnded>({
  type: 'PostEnded',
  upcasters: [],
  fold: (state, { data }) => inPost(state, data.postId, (post) => ({ ...post, until: data.until })),
  told: nobody('not yet: the person finds it among their posts'),
});
