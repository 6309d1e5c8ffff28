import { createHash } from 'node:crypto';
import { englishDates, isEnglishName, isEnglishVerb, tellsInEnglish } from './english.js';
import { foldTraditional } from './fold-traditional.js';
import { wordsOf } from './words.js';

export { englishDates, isEnglishName, isEnglishVerb, tellsInEnglish, type EnglishDate } from './english.js';
export { foldTraditional } from './fold-traditional.js';
export { wordsOf, type TaggedWord } from './words.js';

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/** All that minutes are read with, as `analyseMinutes` takes it. */
export const READING = {
  hash: sha256,
  fold: foldTraditional,
  words: wordsOf,
  english: { isVerb: isEnglishVerb, isName: isEnglishName, tells: tellsInEnglish, dates: englishDates },
};
