import { verbAtHead, type Words } from './segmenter.js';
import { stripAdverbs } from './zh-text.js';

/** How, by what, on what ground: the duty itself begins behind it. */
const MANNER =
  /^(?:以(?!上|下|内|外|后|来|及)|按照|按(?!时|期)|根据|依据|围绕|针对|结合|通过|对照|立足|紧扣|聚焦|坚持|本着|借助|依托|参照|比照|为(?=进一步|切实|全面|确保|了))/u;

/** 根据检查情况制定清单: what is done begins at its verb, behind the noun that the manner ends with. */
export const behindManner = (text: string, words: Words): string => {
  if (!MANNER.test(text)) return text;
  const tagged = words(text.slice(0, 80));
  for (const [at, word] of tagged.entries()) {
    const before = tagged[at - 1];
    if (at < 2 || !before || !/^(?:n|ns|nz|nt|vn|l|x|f|uj|m|q|i|j|t)$/u.test(before.tag) || !/^(?:v|vd|vi|a|d|l|i)$/u.test(word.tag))
      continue;
    const rest = stripAdverbs(text.slice(word.start));
    if (verbAtHead(rest, words) !== null) return rest;
  }
  return text;
};
