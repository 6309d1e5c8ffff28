import { nobody } from '../../shared/told.js';
import type { Person } from '../state/organisation-state.js';
import { defineEvent } from './define-event.js';

/** 人员新增: an id and the hash of a card. Person added. */
export interface PersonAdded {
  person: Person;
}

export const personAdded = defineEvent<'PersonAdded', PersonAdded>({
  type: 'PersonAdded',
  upcasters: [],
  fold: (state, { data }) => ({ ...state, people: { ...state.people, [data.person.id]: data.person } }),
  told: nobody('entered by the administrator: no work of anybody moves by it'),
});
