import type { Views } from '@duban/api-client';

export type Names = Views['Names'];

/** The names that came with answers, all in one. */
export const namesOf = (...answers: readonly object[]): Names =>
  Object.assign({}, ...answers.map((answer) => ('names' in answer ? answer.names : undefined))) as Names;

/** The directory of now, for answers that name nothing themselves. */
export const directoryNames = (departments: readonly Views['Department'][], people: readonly Views['Person'][]): Names => ({
  ...Object.fromEntries(
    departments.map(({ id, name, nameEn = name, shortNames: [short] }) => [
      id,
      { name: { zh: name, en: nameEn }, kind: 'department' as const, ...(short === undefined ? {} : { short }) },
    ]),
  ),
  ...Object.fromEntries(people.map(({ id, name, nameEn = name }) => [id, { name: { zh: name, en: nameEn }, kind: 'person' as const }])),
});

/** How an id is called: the short name where a unit has one, the id itself where the reader may not know it. */
export const nameIn =
  (names: Names, language: 'zh' | 'en') =>
  (id: string): string => {
    const known = names[id];
    if (known === undefined) return id;
    return language === 'zh' && known.short !== undefined ? known.short : known.name[language];
  };
