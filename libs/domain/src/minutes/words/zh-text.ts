import { ADVERBS } from './lexicon.js';

const QUOTES: readonly RegExp[] = [/“[^“”]*”/gu, /「[^「」]*」/gu, /『[^『』]*』/gu, /《[^《》]*》/gu];

/** The text with what stands in quotes blanked out, letter for letter: offsets stay, quoted words ask for nothing. */
export const withoutQuotes = (text: string): string => {
  let masked = text;
  if (!/[“「『《]/u.test(text)) return text;
  for (const quotes of QUOTES) masked = masked.replace(quotes, (quoted) => '○'.repeat(quoted.length));
  return masked;
};

/** Names in quotes and titles of documents, quotation marks kept. */
export const quotedNames = (text: string): string[] => text.match(/“[^”]+”|「[^」]+」|《[^》]+》/gu) ?? [];

const DIGITS: Record<string, number> = { 〇: 0, 零: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 };

/** 12, １２, 十二, 二十: a whole number up to 99 in han digits; NaN when it is none. */
export const numberOf = (text: string): number => {
  const plain = text.replace(/[０-９]/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0)).replace(/[,，]/gu, '');
  if (/^\d+(?:\.\d+)?$/u.test(plain)) return Number(plain);
  if (plain === '半') return 0.5;
  const tens = /^([一二两三四五六七八九])?十([一二三四五六七八九])?$/u.exec(plain);
  if (tens) return (DIGITS[tens[1] ?? '一'] ?? 1) * 10 + (DIGITS[tens[2] ?? '零'] ?? 0);
  return plain.length === 1 ? (DIGITS[plain] ?? Number.NaN) : Number.NaN;
};

/** The clause without enumerators and adverbs before its verb. */
export const stripAdverbs = (clause: string): string => {
  let rest = clause.replace(
    /^(?:[一二三四五六七八九十]+是(?:要)?|[一二三四五六七八九十]要(?=\p{Script=Han}{2})|[（(]?[0-9一二三四五六七八九十]+(?:[）)、．]|\.(?!\d)))\s*/u,
    '',
  );
  for (let again = true; again;) {
    again = false;
    const more = /^更[^，、]{1,3}(?:、更[^，、]{1,3})*[的地]/u.exec(rest);
    const adverb = more?.[0] ?? ADVERBS.find((word) => rest.startsWith(word) && rest.length > word.length + 1);
    if (adverb !== undefined) {
      rest = rest.slice(adverb.length).replace(/^[、地]/u, '');
      again = true;
    }
  }
  return rest;
};
