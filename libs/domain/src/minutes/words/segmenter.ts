import type { WordReader } from '../readers.js';
import { DEPENDENT_VERBS, MAIN_VERBS } from './lexicon.js';

/** A word with its part of speech as jieba names it. */
export interface Word {
  text: string;
  tag: string;
  start: number;
  end: number;
}

/** Words of texts that are asked for again and again. */
export type Words = (text: string) => readonly Word[];

const MOST_KEPT = 4_000;

export const remembered = (reader: WordReader): Words => {
  const kept = new Map<string, readonly Word[]>();
  return (text) => {
    const known = kept.get(text);
    if (known) return known;
    let at = 0;
    const words = reader(text).map(({ text: word, tag }) => {
      const start = at;
      at += word.length;
      return { text: word, tag, start, end: at };
    });
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(text, words);
    return words;
  };
};

/** The head of a text is all that is looked at. */
const HEAD = 40;
export const LEXICON: readonly string[] = [...MAIN_VERBS, ...DEPENDENT_VERBS];
/** Verbs that tell, judge or join, and ask for nothing by themselves. */
const NO_ACT =
  /^(?:是|有|为|在|可|可以|能|能够|会|想|属|属于|等|到|至|来|去|说|涉及|存在|认为|指出|听取|获悉|了解到|包括|有关|相关|分为|位于|成为|作为|系|具有|需要|希望|期望|看到|出现|发生|发现|取得|获得|达到|超过|高于|低于|增长|下降|同比|环比|占|符合|处于|受|被|得到|没有|感谢|欢迎|祝贺|出席|列席|主持|参会|前|后|后续|针对|根据|按照|关于|通过|随着|经过|经|据|截至|截止|如有|如|若|附|附件|见|详见|参见|应急|计划|拟|原则|同意|决定|议定|商定|编号)$/u;
const VERBAL = /^(?:v|vn|vd|vi|l|i|j)$/u;

const BY_LETTER = new Map<string, string[]>();
for (const verb of LEXICON) BY_LETTER.set(verb.charAt(0), [...(BY_LETTER.get(verb.charAt(0)) ?? []), verb]);

/** The verb of our own lists that a text begins with. */
export const knownVerb = (text: string): string | null => BY_LETTER.get(text.charAt(0))?.find((verb) => text.startsWith(verb)) ?? null;

/** The verb that a text begins with, by the words we know or by its part of speech; null where it begins otherwise. */
export const verbAtHead = (text: string, words: Words): string | null => knownVerb(text) ?? verbAmong(words(text.slice(0, HEAD)));

/** The verb that words begin with, by its part of speech. */
export const verbAmong = ([first, second]: readonly Pick<Word, 'text' | 'tag'>[]): string | null => {
  if (!first || !VERBAL.test(first.tag) || NO_ACT.test(first.text)) return null;
  if (/^[的地得之]/u.test(second?.text ?? '')) return null;
  // a noun made of a verb (工作, 安排) heads a phrase; with an object behind it, it is the verb
  if (first.tag === 'vn' && (!second || /^(?:x|uj|vn)$/u.test(second.tag) || /^(?:工作|情况|任务|方案|机制|制度)$/u.test(second.text)))
    return null;
  if (/^[lij]$/u.test(first.tag) && (first.text.length < 4 || !second || second.tag === 'x')) return null;
  if (first.text.length === 1 && (!second || /^(?:x|uj|ul|u)/u.test(second.tag))) return null;
  return first.text;
};

/** The text without the adverbs at its head, those that say no or that it happened left. */
export const withoutAdverbs = (text: string, words: Words): string => {
  let from = 0;
  for (const { text: word, tag, end } of words(text.slice(0, HEAD))) {
    if (!/^(?:d|ad|vd)$/u.test(tag) || /[不未没已曾勿]/u.test(word) || end >= text.length) break;
    from = end;
  }
  return text.slice(from);
};

const LATIN = /[\w.+/-]/u;

/** Where a text may be cut, at or before a place: never inside a word. */
export const wordEndBefore = (text: string, most: number, words: Words): number => {
  if (text.length <= most) return text.length;
  let end = 0;
  for (const word of words(text.slice(0, most + HEAD))) {
    if (word.end > most) break;
    end = word.end;
  }
  // xts_device_attest, 1.2.3: what one word of Latin letters is, no dictionary cuts
  while (end > 0 && LATIN.test(text.charAt(end - 1)) && LATIN.test(text.charAt(end))) end -= 1;
  return end === 0 ? most : end;
};
