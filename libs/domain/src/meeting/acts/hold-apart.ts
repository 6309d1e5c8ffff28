import { textRequired, when } from '../../shared/refusing.js';
import { matchOf } from '../state/accounting.js';
import { draftAct } from './define-act.js';

export interface HoldApart {
  draftId: string;
  reason: string;
}

/** 另一事项: it is none of the open directive's that it seems to go on with. */
export const holdApart = draftAct<'HoldApart', HoldApart>({
  type: 'HoldApart',
  possible: ({ meeting, draft }) => {
    const match = matchOf(meeting, draft.id);
    return when(!match || match.apart !== null, 'no_open_matter', { draftId: draft.id });
  },
  refuses: (_, { reason }) => textRequired({ reason }),
  decide: ({ meeting, draft }, { reason }) => {
    const match = matchOf(meeting, draft.id);
    return match ? [{ type: 'DraftHeldApart', data: { draftId: draft.id, directiveId: match.directiveId, reason } }] : [];
  },
});
