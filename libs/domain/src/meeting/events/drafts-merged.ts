import { nobody } from '../../shared/told.js';
import { decided, decidedToDo, decision } from '../state/change.js';
import type { DraftContent } from '../state/meeting-state.js';
import { defineEvent } from './define-event.js';

/** 事项合并: drafts of one list become one; `into` keeps its id. Drafts merged. */
export interface DraftsMerged {
  into: string;
  from: string[];
  content: DraftContent;
  reason: string;
}

export const draftsMerged = defineEvent<'DraftsMerged', DraftsMerged>({
  type: 'DraftsMerged',
  upcasters: [],
  fold: (state, { data, meta }) => {
    const entry = decision('merged', data.reason, meta);
    const kept = decidedToDo(state, data.into, data.content, entry, meta);
    return data.from.reduce((next, id) => decided(next, id, { status: 'merged', mergedInto: data.into }, entry), kept);
  },
  told: nobody('drafters work on one list'),
});
