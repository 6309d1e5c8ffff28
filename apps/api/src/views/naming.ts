import type { Language } from '@duban/domain';
import type { Naming, Namings } from '@duban/words';
import type { LoadedOrganisation } from '@duban/identity';

/** Names for texts that people read. Ids stand where a name is unknown or was erased. */
export const namingOf = ({ organisation, people }: LoadedOrganisation, lang: Language): Naming => ({
  department: (id) => organisation.departments[id]?.name[lang] ?? organisation.groups[id]?.name[lang] ?? id,
  person: (id) => people.get(id)?.name?.[lang] ?? id,
  task: (id) => id,
});

export const namingsOf = (loaded: LoadedOrganisation): Namings => ({ zh: namingOf(loaded, 'zh'), en: namingOf(loaded, 'en') });
