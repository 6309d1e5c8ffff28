import type { DirectiveId } from '../../shared/party.js';
import { nobody } from '../../shared/told.js';
import { decided, decision, withDrafter } from '../state/change.js';
import { defineEvent } from './define-event.js';

/** 事项并案: taken into a directive that is open already, which gains the sentences as a further basis. Draft joined. */
export interface DraftJoined {
  draftId: string;
  directiveId: DirectiveId;
  segmentIds: string[];
  reason: string;
}

export const draftJoined = defineEvent<'DraftJoined', DraftJoined>({
  type: 'DraftJoined',
  upcasters: [],
  fold: (state, { data, meta }) => {
    const joined = { status: 'joined', joined: data.directiveId } as const;
    return withDrafter(decided(state, data.draftId, joined, decision('joined', data.reason, meta)), meta);
  },
  told: nobody('drafters work on one list'),
});
