import type { BilingualText, Language, PersonId } from '@duban/domain';
import { NAMELESS, type Naming, type Namings } from '@duban/words';
import type { LoadedOrganisation } from '@duban/identity';

/** Names for texts that people read: never an id, also where a name is unknown or was erased. */
export const namingOf = ({ organisation, people }: LoadedOrganisation, lang: Language): Naming => ({
  department: (id) => organisation.departments[id]?.name[lang] ?? organisation.groups[id]?.name[lang] ?? NAMELESS.department[lang],
  person: (id) => people.get(id)?.name?.[lang] ?? NAMELESS.person[lang],
  task: () => NAMELESS.task[lang],
});

export const namingsOf = (loaded: LoadedOrganisation): Namings => ({ zh: namingOf(loaded, 'zh'), en: namingOf(loaded, 'en') });

export interface NamedPerson {
  personId: PersonId;
  name: BilingualText;
}

/** A person as views name them. */
export const namedPerson =
  ({ zh, en }: Namings) =>
  (personId: PersonId): NamedPerson => ({ personId, name: { zh: zh.person(personId), en: en.person(personId) } });
