import type { LoadedOrganisation } from '@duban/identity';
import { searchable, type TaskFilter } from '@duban/read-models';
import { namesWith } from '../search/index.js';

/** Words that one question is taken to have. */
const MOST_WORDS = 8;

/** What is asked for, word by word, each with the units and people that are called so. */
export const wordsOf = (q: string | undefined, loaded: LoadedOrganisation): TaskFilter['words'] => {
  if (q === undefined) return undefined;
  return q
    .split(/\s+/u)
    .filter((text) => text !== '')
    .slice(0, MOST_WORDS)
    .map((text) => {
      const word = searchable(text);
      const { units, people } = word === '' ? { units: [], people: [] } : namesWith(loaded, word);
      return { text, parties: [...units, ...people].map(({ id }) => id) };
    });
};
