import type { BilingualText } from '../../shared/bilingual.js';
import type { PersonId } from '../../shared/party.js';

/**
 * What events must not hold: names, logins and titles of persons, as they were at one time. Events carry `hash` only.
 * Erasing empties `data` and `salt`; without the salt nobody can test a guessed name against the hash.
 */
export interface PersonSnapshot {
  hash: string;
  personId: PersonId;
  /** `person`: name and login; `post`: name, title and department under which somebody acted. */
  kind: 'person' | 'post';
  salt: string | null;
  data: Record<string, string> | null;
}

/** A person for people to read; names are empty once erased. */
export interface PersonCard {
  personId: PersonId;
  login: string | null;
  name: BilingualText | null;
}

/** Under what name, post and department somebody acted, as of then; from the snapshot that the act names by its hash. */
export interface PostSign {
  name: BilingualText;
  title: BilingualText;
  department: BilingualText;
}

export const cardOf = (personId: PersonId, snapshot: PersonSnapshot | undefined): PersonCard => {
  const data = snapshot?.data;
  return data
    ? { personId, login: data.login ?? null, name: { zh: data.nameZh ?? '', en: data.nameEn ?? '' } }
    : { personId, login: null, name: null };
};

/** What a post's snapshot says; the other way round of `signOf`. */
export const postCard = ({ name, title, department }: PostSign): Record<string, string> => ({
  nameZh: name.zh,
  nameEn: name.en,
  titleZh: title.zh,
  titleEn: title.en,
  departmentZh: department.zh,
  departmentEn: department.en,
});

export const personCard = (login: string, name: BilingualText): Record<string, string> => ({ login, nameZh: name.zh, nameEn: name.en });
