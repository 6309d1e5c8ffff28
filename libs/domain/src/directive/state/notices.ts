import type { Instant } from '../../shared/time.js';
import { endObligations } from './change.js';
import type { Notice } from './clocks.js';
import type { Directive } from './directive.js';

export const patchNotice = (state: Directive, id: string, change: Partial<Notice>): Directive => {
  const notice = state.notices[id];
  return notice ? { ...state, notices: { ...state.notices, [id]: { ...notice, ...change } } } : state;
};

/** The signer's clock for a notice ends with the notice's own fate. */
export const endRelease = (state: Directive, noticeId: string, status: 'met' | 'cancelled', at: Instant): Directive =>
  endObligations(state, (one) => one.kind === 'notice_release' && one.subject === noticeId, status, at);
