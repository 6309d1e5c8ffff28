import { offsetFromDue } from '../policy/limits.js';
import type { Policy } from '../policy/policy.js';
import type { Instant } from '../shared/time.js';
import type { DecisionContext } from './context.js';
import type { Directive } from './state/index.js';
import { replyOwedBy } from './state/upward-reply.js';

type Ctx = Pick<DecisionContext, 'now' | 'calendar'>;

/** 内部时限: before a superior's date there is left as long as a review takes; where that has passed, the superior's date itself. */
export const innerDate = (
  { replyBy, policy }: { replyBy?: Instant | undefined; policy: Policy },
  { now, calendar }: Ctx,
): Instant | null => {
  if (replyBy === undefined || replyBy <= now) return null;
  const { review } = policy.limits;
  const inner = offsetFromDue(replyBy, { ...review, amount: -review.amount }, calendar);
  return inner > now ? inner : replyBy;
};

/**
 * A date that a rule moves, and nobody names, stays before the superior's: time that passed here was not given by the superior. It goes no
 * further than the inner date, nor back behind where it was.
 */
export const heldBeforeReply = (state: Directive, { from, to }: { from: Instant; to: Instant }, ctx: Ctx): Instant => {
  const replyBy = replyOwedBy(state);
  const inner = innerDate({ replyBy, policy: state.policy }, ctx);
  if (replyBy === undefined || inner === null || to < replyBy) return to;
  return from > inner ? from : inner;
};
