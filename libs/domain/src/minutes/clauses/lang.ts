import type { TimeBase } from '../dates/expressions.js';
import type { Names } from '../names/parties.js';

/** What Chinese is read with: names, words, and the date of the text. */
export interface Lang extends Names {
  base: TimeBase;
}
