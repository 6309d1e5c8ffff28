import type { DirectiveId } from '../../shared/party.js';
import { nobody } from '../../shared/told.js';
import { withDrafter } from '../state/change.js';
import { defineEvent } from './define-event.js';

/** 认定另事: a draft that seems to go on with an open directive is another matter, as a person says. Draft held apart. */
export interface DraftHeldApart {
  draftId: string;
  directiveId: DirectiveId;
  reason: string;
}

export const draftHeldApart = defineEvent<'DraftHeldApart', DraftHeldApart>({
  type: 'DraftHeldApart',
  upcasters: [],
  fold: (state, { data, meta }) => {
    const apart = { by: meta.actor.personId, at: meta.occurredAt, reason: data.reason };
    return withDrafter(
      { ...state, matches: state.matches.map((match) => (match.draftId === data.draftId ? { ...match, apart } : match)) },
      meta,
    );
  },
  told: nobody('drafters work on one list'),
});
