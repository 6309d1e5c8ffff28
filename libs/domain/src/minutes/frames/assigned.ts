import { expressionsOf } from '../dates/expressions.js';
import { withRoles } from '../dates/roles.js';
import { spokenDoers } from '../names/doers.js';
import type { Lang } from '../clauses/lang.js';
import { isTold } from '../clauses/mood.js';

/** 由X牵头起草的方案: it only says whose the thing is. */
const QUALIFIES = /(?:牵头|负责|主办|承办)[^，。；]{0,8}的/u;

/** 由X制定…, X牵头, （X负责）: it is given to somebody, so it is to be done. */
export const isAssigned = (sentence: string, lang: Lang): boolean =>
  /由|请|责成|牵头|负责|主办/u.test(sentence) &&
  !isTold(sentence) &&
  !QUALIFIES.test(sentence) &&
  spokenDoers(sentence, lang).some(({ role }) => role === 'lead');

/** 不要求3月底前完成: nothing is asked of whoever it is said to. */
export const isReleased = (sentence: string, lang: Lang): boolean => {
  const found = withRoles(sentence, expressionsOf(sentence, lang.base), lang.words);
  return found.some(({ role }) => role === 'denied') && found.every(({ role }) => role !== null);
};

/** 原定…，现延至…; 不是…，而是…: whatever it is about, it is due on another day than was said. */
export const isMoved = (sentence: string, lang: Lang): boolean => {
  const found = withRoles(sentence, expressionsOf(sentence, lang.base), lang.words);
  return (
    found.some(({ role }) => role === 'old' || role === 'denied') &&
    found.some(({ role, day, kind }) => role === null && day !== null && kind !== 'within')
  );
};
