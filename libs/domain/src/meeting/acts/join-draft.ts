import type { DirectiveId } from '../../shared/party.js';
import { textRequired } from '../../shared/refusing.js';
import { draftAct } from './define-act.js';

export interface JoinDraft {
  draftId: string;
  directiveId: DirectiveId;
  reason: string;
}

/** 并案: into a directive that is open already. */
export const joinDraft = draftAct<'JoinDraft', JoinDraft>({
  type: 'JoinDraft',
  refuses: (_, { reason }) => textRequired({ reason }),
  decide: ({ draft }, data) => {
    const segmentIds = draft.content?.segmentIds ?? draft.suggestion?.segmentIds ?? [];
    return [{ type: 'DraftJoined', data: { ...data, segmentIds } }];
  },
});
