import { en } from 'chrono-node';
import nlp from 'compromise';

/** A date as an English text has it. `certain`: the text gives its year, or counts from the day it is read by. */
export interface EnglishDate {
  text: string;
  at: number;
  date: string;
  certain: boolean;
}

const MOST_WORDS = 5_000;
/** Nouns that begin many an order. */
const NOUNS_TOO =
  /^(?:book|budget|chase|contact|copy|cost|date|document|draft|email|fix|forward|invoice|issue|label|list|log|map|mark|measure|move|note|order|pilot|place|plan|print|process|progress|project|question|rank|record|refund|repair|report|request|research|reserve|review|sample|schedule|scope|seal|share|sign|sort|stock|survey|target|test|tour|track|transfer|trial|update|vote|water)$/u;
const verbs = new Map<string, boolean>();

/** Whether a word may begin an order (`inspect`, `circulate`): a verb in its plain form. */
export const isEnglishVerb = (word: string): boolean => {
  const key = word.toLowerCase();
  const known = verbs.get(key);
  if (known !== undefined) return known;
  if (verbs.size > MOST_WORDS) verbs.clear();
  // by itself it may be taken for a noun (book, review); a word that is in no list is guessed at, and then is none
  const found = nlp(`to ${key} it`).has('to #Infinitive it') && (nlp(key).has('#Verb') || NOUNS_TOO.test(key));
  verbs.set(key, found);
  return found;
};

const persons = new Map<string, boolean>();

/** Whether a word is somebody's first name (`Georgina`), as far as a dictionary tells. */
export const isEnglishName = (word: string): boolean => {
  const known = persons.get(word);
  if (known !== undefined) return known;
  if (persons.size > MOST_WORDS) persons.clear();
  const found = nlp(word).has('#Person');
  persons.set(word, found);
  return found;
};

const TELLING = '(#PastTense|#Copula|#Modal)';
const MOST_LETTERS = 160;

/** Whether words hold a verb that tells: `Kris suggested something` does, `Environment & Amenities Committee` does not. */
export const tellsInEnglish = (words: string): boolean => {
  const read = nlp(words.slice(0, MOST_LETTERS));
  if (read.has(TELLING)) return true;
  return read
    .match('#PresentTense')
    .out('array')
    .some((word: string) => /^[a-z]+s$/u.test(word));
};

const two = (n: number | null): string => String(n ?? 1).padStart(2, '0');

/** Dates that say their day in words or figures, read with the day or the month first; hours are left out. */
export const englishDates = (text: string, by: { date: string | null; dayFirst: boolean }): EnglishDate[] => {
  const reader = by.dayFirst ? en.GB : en;
  const instant = new Date(`${by.date ?? '2000-01-01'}T12:00:00`);
  return reader.parse(text, instant, { forwardDate: true }).flatMap(({ text: words, index, start }) => {
    if (!start.isCertain('day') && !start.isCertain('weekday')) return [];
    const date = `${start.get('year')}-${two(start.get('month'))}-${two(start.get('day'))}`;
    return [{ text: words, at: index, date, certain: start.isCertain('year') || (by.date !== null && start.isCertain('weekday')) }];
  });
};
