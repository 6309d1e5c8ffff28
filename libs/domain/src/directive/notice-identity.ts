import type { NoticeColour } from '../policy/policy.js';
import type { Directive, Notice, Obligation } from './state/index.js';

/** One notice of each colour on a clock's generation: a retry can never owe it twice, an extension does not swallow the next. */
export const noticeIdOf = (obligation: Obligation, colour: NoticeColour): string => `${obligation.id}/${colour}/g${obligation.generation}`;

/** How what an owed notice was about has been done, has ended or has a new date since; null = it may still be issued. */
export const overtakenBy = (state: Directive, notice: Notice): 'done' | 'ended' | 'moved' | null => {
  const about = state.obligations[notice.obligationId];
  if (notice.status !== 'owed' || !about) return null;
  if (about.status === 'met') return 'done';
  if (about.status === 'cancelled') return 'ended';
  return notice.id.endsWith(`/g${about.generation}`) ? null : 'moved';
};

export const isOvertaken = (state: Directive, notice: Notice): boolean => overtakenBy(state, notice) !== null;
