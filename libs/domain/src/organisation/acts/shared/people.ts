import type { PersonId } from '../../../shared/party.js';
import { refuse } from './rules.js';
import type { Roster } from './context.js';

export const loginIsFree = (roster: Roster, login: string, own: PersonId): void => {
  for (const card of roster.people.values()) {
    if (card.login === login && card.personId !== own) refuse('login_taken', { personId: card.personId });
  }
};
