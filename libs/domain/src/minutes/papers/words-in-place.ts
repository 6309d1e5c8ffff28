/**
 * Where words stand in a text, when only their letters and digits count. Titles and requirements are put together from pieces of the
 * source, so the pieces are looked for, the longest first, and always in the order in which they stand.
 */
export interface Place {
  /** Offsets in the text of the letters that were found, ascending. */
  at: number[];
  /** Letters that were looked for. */
  wanted: number;
}

const COUNTS = /[\p{L}\p{N}%]/u;

/** How much words say and how wide they are: a Chinese character counts one, any other half. */
export const widthOf = (words: string): number => [...words].reduce((sum, letter) => sum + (/\p{Script=Han}/u.test(letter) ? 1 : 0.5), 0);

interface Letters {
  text: string;
  /** Offset in the source of each letter. */
  offsets: number[];
}

export const lettersOf = (source: string, from = 0, to = source.length): Letters => {
  let text = '';
  const offsets: number[] = [];
  for (let at = from; at < to; at += 1) {
    const letter = source.charAt(at);
    if (!COUNTS.test(letter)) continue;
    text += letter.toLowerCase();
    offsets.push(at);
  }
  return { text, offsets };
};

interface Window {
  needle: [from: number, to: number];
  hay: [from: number, to: number];
}

/** The longest run both share: start in the needle, start in the hay, length. */
const longestShared = (needle: string, hay: string, { needle: [n0, n1], hay: [h0, h1] }: Window): [number, number, number] => {
  let best: [number, number, number] = [n0, h0, 0];
  let before = new Int32Array(h1 - h0 + 1);
  for (let n = n0; n < n1; n += 1) {
    const row = new Int32Array(h1 - h0 + 1);
    for (let h = h0; h < h1; h += 1) {
      if (needle.charCodeAt(n) !== hay.charCodeAt(h)) continue;
      const length = (before[h - h0] ?? 0) + 1;
      row[h - h0 + 1] = length;
      if (length > best[2]) best = [n - length + 1, h - length + 1, length];
    }
    before = row;
  }
  return best;
};

/** @param shortest pieces shorter than this are chance, unless the whole of what is looked for is shorter */
export const placeOf = (words: string, source: Letters, shortest = 2): Place => {
  const needle = lettersOf(words).text;
  const hay = source.text;
  const found: number[] = [];
  const least = Math.min(shortest, needle.length);
  const windows: Window[] = [{ needle: [0, needle.length], hay: [0, hay.length] }];
  for (let window = windows.pop(); window; window = windows.pop()) {
    const [n, h, length] = longestShared(needle, hay, window);
    if (length === 0 || length < least) continue;
    for (let step = 0; step < length; step += 1) found.push(source.offsets[h + step] ?? 0);
    windows.push({ needle: [window.needle[0], n], hay: [window.hay[0], h] });
    windows.push({ needle: [n + length, window.needle[1]], hay: [h + length, window.hay[1]] });
  }
  return { at: found.sort((a, b) => a - b), wanted: needle.length };
};
