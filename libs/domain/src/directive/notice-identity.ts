import type { NoticeColour } from '../policy/policy.js';
import type { Directive, Notice, Obligation } from './state/index.js';

/** One notice of each colour on a clock's generation: a retry can never owe it twice, an extension does not swallow the next. */
export const noticeIdOf = (obligation: Obligation, colour: NoticeColour): string => `${obligation.id}/${colour}/g${obligation.generation}`;

/** Owed, but what it was about has been done or has a new date since: it may not be issued any more. */
export const isOvertaken = (state: Directive, notice: Notice): boolean => {
  const about = state.obligations[notice.obligationId];
  if (notice.status !== 'owed' || !about) return false;
  return about.status === 'met' || about.status === 'cancelled' || !notice.id.endsWith(`/g${about.generation}`);
};
