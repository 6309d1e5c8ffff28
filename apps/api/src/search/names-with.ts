import type { BilingualText } from '@duban/domain';
import type { LoadedOrganisation } from '@duban/identity';
import { searchable } from '@duban/read-models';

export interface Named {
  id: string;
  name: string;
}

const has = (word: string, ...names: readonly string[]): boolean => names.some((name) => searchable(name).includes(word));
const bothOf = ({ zh, en }: BilingualText): string[] => [zh, en];

/** Units and people whose name, short name or English name contains a word. Ended units are among them: their tasks are still theirs. */
export const namesWith = ({ organisation, people }: LoadedOrganisation, word: string): { units: Named[]; people: Named[] } => ({
  units: Object.values(organisation.departments)
    .filter(({ name, aliases }) => has(word, ...bothOf(name), ...aliases))
    .map(({ id, name }) => ({ id, name: name.zh })),
  people: [...people].flatMap(([id, { name }]) => (name && has(word, ...bothOf(name)) ? [{ id, name: name.zh }] : [])),
});
