import type { Instant } from '../../shared/time.js';
import { isValidAt } from '../../shared/validity.js';
import type { Organisation, Post } from '../state/organisation-state.js';
import { defineAct } from './define-act.js';
import { only, part, refuse } from './shared/rules.js';

export interface AcknowledgeHandover {
  postId: string;
  asOf: Instant;
  sha256: string;
}

/** Holds a post in the same unit that does some of the same. */
export const followsIn = ({ posts }: Organisation, post: Post, personId: string, at: Instant): boolean =>
  personId !== post.personId &&
  Object.values(posts).some(
    (own) =>
      own.personId === personId &&
      own.departmentId === post.departmentId &&
      isValidAt(own, at) &&
      own.roles.some((role) => post.roles.includes(role)),
  );

/** 交接确认: by whoever follows in the post, each list once. */
export const acknowledgeHandover = defineAct<'AcknowledgeHandover', AcknowledgeHandover, AcknowledgeHandover>({
  type: 'AcknowledgeHandover',
  complete: (asked) => asked,
  decide: ({ organisation }, { postId, asOf, sha256 }, { actorId, now }) => {
    const post = part(organisation.posts, postId);
    if (!followsIn(organisation, post, actorId, now)) refuse('not_your_own', { personId: post.personId });
    const known = organisation.handovers?.[postId]?.some((one) => one.by === actorId && one.sha256 === sha256);
    return known ? only() : only({ type: 'HandoverAcknowledged', data: { postId, by: actorId, asOf, sha256 } });
  },
});
