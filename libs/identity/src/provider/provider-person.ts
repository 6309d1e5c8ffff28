import type { BilingualText, PersonId } from '@duban/domain';
import { DEMO_PEOPLE } from '../demo/demo-people.js';

/** Somebody who can sign in at the embedded provider. */
export interface ProviderPerson {
  id: PersonId;
  login: string;
  name: BilingualText;
  title: BilingualText;
}

export const demoProviderPeople = (): ProviderPerson[] => DEMO_PEOPLE.map(({ id, login, name, title }) => ({ id, login, name, title }));
