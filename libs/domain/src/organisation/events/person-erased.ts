import type { PersonId } from '../../shared/party.js';
import { nobody } from '../../shared/told.js';
import { changed } from '../state/change.js';
import { defineEvent } from './define-event.js';

/** 姓名删除: cards were erased; ids and hashes stay. Person erased. */
export interface PersonErased {
  personId: PersonId;
}

export const personErased = defineEvent<'PersonErased', PersonErased>({
  type: 'PersonErased',
  upcasters: [],
  fold: (state, { data }) => ({ ...state, people: changed(state.people, data.personId, (person) => person) }),
  told: nobody('the person has left'),
});
