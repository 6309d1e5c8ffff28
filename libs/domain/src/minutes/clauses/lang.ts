import type { TimeBase } from '../dates/expressions.js';
import type { Names, Party } from '../names/parties.js';

/** What Chinese is read with: names, words, and the date of the text. */
export interface Lang extends Names {
  base: TimeBase;
  /** To whom the paper goes, by its own first line: whoever is asked where a sentence names nobody. */
  addressed?: readonly Party[];
}
