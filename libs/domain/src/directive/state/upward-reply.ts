import type { TaskId } from '../../shared/party.js';
import type { Instant } from '../../shared/time.js';
import type { Directive, Obligation } from './index.js';

/**
 * A clock belongs to a task, and the reply to a superior to the whole directive: its clock is kept with the first task, and neither ends
 * nor leaves with it.
 */
export const isUpward = ({ kind }: Pick<Obligation, 'kind'>): boolean => kind === 'upward_reply';

export const upwardClock = (taskId: TaskId): string => `${taskId}/upward_reply`;

/** A superior waits for a reply that has not been given. */
export const owesReply = ({ source, upwardReply }: Pick<Directive, 'source' | 'upwardReply'>): boolean =>
  source.replyBy !== undefined && upwardReply === undefined;

/** By when it wants one that has not been given; no task's date passes that. */
export const replyOwedBy = (state: Pick<Directive, 'source' | 'upwardReply'>): Instant | undefined =>
  owesReply(state) ? state.source.replyBy : undefined;
