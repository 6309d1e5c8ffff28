import type { Views } from '@duban/api-client';

export type Unit = Views['Department'];

/** Units by name or alias as somebody types it: those that begin so first, then those that hold it. No groups, none that has ended. */
export const unitsLike = (units: readonly Unit[], typed: string, most = 8): Unit[] => {
  const words = typed.trim().toLowerCase();
  if (words === '') return [];
  const rank = ({ id, name, nameEn = '', shortNames }: Unit): number => {
    const names = [name, nameEn, ...shortNames, id].map((one) => one.toLowerCase());
    if (names.some((one) => one.startsWith(words))) return 0;
    if (names.some((one) => one.includes(words))) return 1;
    // 财局 finds 市财政局: the letters in their order
    const inOrder = new RegExp([...words].map((letter) => letter.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('.*'), 'u');
    return [name, ...shortNames].some((one) => inOrder.test(one.toLowerCase())) ? 2 : 3;
  };
  return units
    .filter(({ until, members }) => until === null && members.length === 0)
    .map((unit, n) => ({ unit, n, rank: rank(unit) }))
    .filter((one) => one.rank < 3)
    .sort((a, b) => a.rank - b.rank || a.n - b.n)
    .slice(0, most)
    .map(({ unit }) => unit);
};

/** Short names in the reader's language: the directory keeps those of both. */
export const aliasesOf = ({ shortNames }: Pick<Unit, 'shortNames'>, english: boolean): string[] =>
  shortNames.filter((name) => /\p{Script=Han}/u.test(name) !== english);

/** What stands beside each other in a name, two letters at a time. */
const pairsOf = (name: string): string[] => [...name].slice(1).map((letter, n) => `${[...name][n] ?? ''}${letter}`);

/** Units whose names are nearest to one that the directory does not know. */
export const unitsNear = (units: readonly Unit[], name: string, most = 3): Unit[] => {
  const wanted = new Set(pairsOf(name));
  const shared = (unit: Unit): number =>
    Math.max(...[unit.name, ...unit.shortNames].map((one) => pairsOf(one).filter((pair) => wanted.has(pair)).length));
  return units
    .filter(({ until, members }) => until === null && members.length === 0)
    .map((unit) => ({ unit, shared: shared(unit) }))
    .filter((one) => one.shared > 0)
    .sort((a, b) => b.shared - a.shared)
    .slice(0, most)
    .map(({ unit }) => unit);
};

/** A name that the directory has learnt since the paper was read. */
export const knownAs = (units: readonly Unit[], name: string): Unit | undefined =>
  units.find((unit) => unit.until === null && (unit.name === name || unit.shortNames.includes(name)));

/** Who is in charge of the units that lead: the directory's. */
export const leaderFor = (units: readonly Unit[], leads: readonly string[]): string =>
  leads.map((id) => units.find((unit) => unit.id === id)?.leaderInCharge ?? null).find((leader) => leader !== null) ?? '';

/** Leaders who may be in charge, now. */
export const leadersNow = (people: readonly Views['Person'][], now: string): Views['Person'][] =>
  people.filter(({ posts }) =>
    posts.some(
      ({ roles, from, until }) =>
        from <= now && (until === null || until > now) && roles.some((role) => role === 'leader_in_charge' || role === 'issuing_leader'),
    ),
  );
