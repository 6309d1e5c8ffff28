import { ENDED } from './status.js';
import type { DirectiveState } from './directive.js';

/** Nothing more will come of itself: discarded, merged, or ended and archived. Only a re-inspection revives it. */
export const isClosed = (state: DirectiveState): boolean => {
  if (!state) return false;
  if (state.status === 'DISCARDED' || state.status === 'MERGED') return true;
  return ENDED.includes(state.status) && state.archivedAt !== null;
};
