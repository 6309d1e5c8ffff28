import type { LocalDate } from '../shared/time.js';

/** A text cut into words by a segmenter, nothing left out. Given by the caller: a dictionary is no part of the domain. */
export type WordReader = (text: string) => readonly { text: string; tag: string }[];

/** A date as a reader of English finds it. `certain`: its year is said, or it counts from the day it is read by. */
export interface DateRead {
  text: string;
  at: number;
  date: LocalDate;
  certain: boolean;
}

/** What English is read with besides our own rules. Given by the caller: dictionaries are no part of the domain. */
export interface EnglishReader {
  /** Whether a word may begin an order: a verb in its plain form. */
  isVerb(word: string): boolean;
  /** Whether a word is somebody's first name. */
  isName(word: string): boolean;
  /** Whether words hold a verb that tells (Kris suggested something): then they name nobody. */
  tells(words: string): boolean;
  dates(text: string, by: { date: LocalDate | null; dayFirst: boolean }): DateRead[];
}
