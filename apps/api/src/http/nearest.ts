/** Signs to put in, take out or change to come from one word to another (Levenshtein). */
const distance = (from: string, to: string): number => {
  let row = Array.from({ length: to.length + 1 }, (_, n) => n);
  for (let i = 1; i <= from.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= to.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[to.length] ?? 0;
};

/** Names longer than any of ours are near to none. */
const LONGEST = 60;

/** The name that was most likely meant; null when none is near. */
export const nearestOf = (given: string, known: readonly string[]): string | null => {
  if (given.length > LONGEST) return null;
  const plain = (name: string): string => name.toLowerCase().replaceAll(/[_-]/g, '');
  const ranked = known.map((name) => ({ name, far: distance(plain(given), plain(name)) })).sort((a, b) => a.far - b.far);
  const [best] = ranked;
  return best && best.far <= Math.max(1, Math.floor(given.length / 3)) ? best.name : null;
};
