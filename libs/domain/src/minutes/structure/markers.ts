/** What an item begins with, and how deep that kind of marker usually stands. */
export interface Marker {
  text: string;
  /** 1 = 一、; 2 = （一）; 3 = 1.; 4 = （1）; 5 = ①; of `1.2.3` one more for each part. */
  level: number;
}

const HAN = '[一二三四五六七八九十百]{1,4}';
const KINDS: readonly [RegExp, number][] = [
  [new RegExp(`^第${HAN}[章部篇]\\s*`, 'u'), 1],
  [new RegExp(`^第${HAN}[节条项]\\s*`, 'u'), 2],
  [new RegExp(`^${HAN}\\s*[、．.](?![0-9])\\s*`, 'u'), 1],
  [new RegExp(`^[（(]\\s*${HAN}\\s*[）)]、?\\s*`, 'u'), 2],
  [/^(?:\d{1,2}\.){1,4}\d{1,2}[.、)）]?(?![\d年月日%％号])(?:\s+|(?=\p{Script=Han}))/u, 3],
  [/^\d{1,3}\s*(?:[、．)）]|\.(?!\d)|\.(?=\d{1,2}月|(?:19|20)\d{2}年))\s*/u, 3],
  [/^(?:议题|议案|提案|案由|事项|行动|议程|任务)[一二三四五六七八九十0-9]{1,3}[、.．：:]\s*/u, 1],
  [/^[（(]\s*\d{1,3}\s*[）)]、?\s*/u, 4],
  [/^[①-⑳]\s*/u, 5],
  [/^[（(][a-z]{1,4}[)）]\s+/u, 4],
  [/^(?:[a-z]|i{1,3}|iv|v|vi{1,3})[.)）](?:\s+|(?=\p{Script=Han}|\d{1,2}月))/u, 4],
];

/** The marker of an item (一、, 1., (a)); null where the line begins with words. */
export const markerOf = (text: string): Marker | null => {
  for (const [pattern, level] of KINDS) {
    const found = pattern.exec(text)?.[0];
    if (found === undefined || found.length === text.length) continue;
    const parts = found.match(/\d+\./gu)?.length ?? 0;
    return { text: found, level: parts > 1 ? level + parts - 1 : level };
  }
  return null;
};
