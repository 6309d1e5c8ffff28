import { englishDates, isEnglishVerb } from './english.js';
import { foldTraditional } from './fold-traditional.js';
import { wordsOf } from './words.js';

export { englishDates, isEnglishVerb, type EnglishDate } from './english.js';
export { foldTraditional } from './fold-traditional.js';
export { wordsOf, type TaggedWord } from './words.js';

/** All that minutes are read with, as `analyseMinutes` takes it. */
export const READING = { fold: foldTraditional, words: wordsOf, english: { isVerb: isEnglishVerb, dates: englishDates } };
