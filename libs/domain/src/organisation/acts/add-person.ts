import type { BilingualText } from '../../shared/bilingual.js';
import type { PersonId } from '../../shared/party.js';
import { loginIsFree } from './shared/people.js';
import { isFree } from './shared/rules.js';
import { personCard } from '../state/cards.js';
import { defineAct } from './define-act.js';

export interface AddPerson {
  personId: PersonId;
  login: string;
  name: BilingualText;
}

type Asked = Omit<AddPerson, 'personId'>;

/** 新增人员: a person with a login of their own. */
export const addPerson = defineAct<'AddPerson', Asked, AddPerson>({
  type: 'AddPerson',
  complete: ({ login, name }, on) => ({ personId: on.newId, login, name }),
  decide: (roster, { personId, login, name }, ctx) => {
    isFree(roster.organisation.people, personId);
    loginIsFree(roster, login, personId);
    const card = ctx.seal('person', personId, personCard(login, name));
    return { events: [{ type: 'PersonAdded', data: { person: { id: personId, snapshot: card.hash } } }], snapshots: [card] };
  },
});
