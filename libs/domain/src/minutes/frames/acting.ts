import type { Lang } from '../clauses/lang.js';
import { verbAmong } from '../words/segmenter.js';

/** How far a clause is looked into for its verb. */
const LOOKED_AT = 40;
const NOUN = /^(?:n|nr|nz|nt|ns|j|s|b|m|q|x|eng|f)/u;
const BEFORE_VERB = /^(?:d|ad|p|n|nt|ns|t|m|q|f|s|r|c)/u;

/** Whoever stands at its head by the parts of speech, with a verb behind: 研究生向学院提交…. */
export const doerActs = (clause: string, lang: Lang): boolean => {
  const words = lang.words(clause.slice(0, LOOKED_AT));
  const at = words.findIndex(({ tag }) => !NOUN.test(tag));
  if (at < 1) return false;
  const rest = words.slice(at);
  const verb = rest.findIndex(({ tag }) => /^v/u.test(tag));
  return verb >= 0 && rest.slice(0, verb).every(({ tag }) => BEFORE_VERB.test(tag)) && verbAmong(rest.slice(verb)) !== null;
};
