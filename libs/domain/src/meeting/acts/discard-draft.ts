import { textRequired } from '../../shared/refusing.js';
import { draftAct } from './define-act.js';

export interface DiscardDraft {
  draftId: string;
  reason: string;
}

/** 剔除: set aside, with the reason. */
export const discardDraft = draftAct<'DiscardDraft', DiscardDraft>({
  type: 'DiscardDraft',
  refuses: (_, { reason }) => textRequired({ reason }),
  decide: (_, data) => [{ type: 'DraftDiscarded', data }],
});
