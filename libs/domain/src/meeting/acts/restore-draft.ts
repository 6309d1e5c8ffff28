import { textRequired } from '../../shared/refusing.js';
import { draftAct } from './define-act.js';

export interface RestoreDraft {
  draftId: string;
  reason: string;
}

/** 恢复: what was set aside stands again, with the decision on it if there was one. */
export const restoreDraft = draftAct<'RestoreDraft', RestoreDraft>({
  type: 'RestoreDraft',
  statuses: ['discarded'],
  refuses: (_, { reason }) => textRequired({ reason }),
  decide: (_, data) => [{ type: 'DraftRestored', data }],
});
