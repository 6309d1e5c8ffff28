import type { PersonId } from '../../shared/party.js';
import { nobody } from '../../shared/told.js';
import { changed, renewed } from '../state/change.js';
import { defineEvent } from './define-event.js';

/** 人员更改: another name or login: the card and the snapshots of their posts are renewed. Person changed. */
export interface PersonChanged {
  personId: PersonId;
  snapshot: string;
  snapshots: Record<string, string>;
}

export const personChanged = defineEvent<'PersonChanged', PersonChanged>({
  type: 'PersonChanged',
  upcasters: [],
  fold: (state, { data }) => {
    const { personId, snapshot, snapshots } = data;
    const after = renewed(state, snapshots);
    return { ...after, people: changed(after.people, personId, (person) => ({ ...person, snapshot })) };
  },
  told: nobody('entered by the administrator: no work of anybody moves by it'),
});
