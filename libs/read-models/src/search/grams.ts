/**
 * Text as it is searched: letters and digits alone, in one width and one case, so that 督〔2020〕2号, 督[2020]2号 and ２０２０ are found
 * by any of them. The database's own ways of telling words apart know no Chinese.
 */
export const searchable = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** Every two signs that stand beside each other: whatever contains a text contains all of its pairs. */
export const gramsOf = (...texts: readonly string[]): string[] => {
  const grams = new Set<string>();
  for (const text of texts) {
    const signs = [...text];
    for (let at = 1; at < signs.length; at += 1) grams.add(`${signs[at - 1]}${signs[at]}`);
  }
  return [...grams].sort();
};

const MOST_TERMS = 8;

/** What is asked for, word by word; all of it must be found. A single sign has no pair and is left out. */
export const termsOf = (q: string): string[] =>
  [...new Set(q.split(/\s+/u).map(searchable))].filter((term) => [...term].length > 1).slice(0, MOST_TERMS);
