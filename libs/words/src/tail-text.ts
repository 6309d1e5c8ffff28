import { words } from './words.js';
import type { BilingualText } from '@duban/domain';

/** What follows a colon; a text that nobody wrote leaves no colon behind. */
export const tail = {
  zh: (text: string): string => (text.trim() === '' ? '' : `：${text}`),
  en: (text: string): string => (text.trim() === '' ? '' : `: ${text}`),
};

/** The same within a sentence that goes on: a person's own full stop would stand before our next clause. */
export const amid = {
  zh: (text: string): string => tail.zh(unstopped(text)),
  en: (text: string): string => tail.en(unstopped(text)),
};

/** The same in both languages: what a person wrote stands as it was written. */
export const tails = (text: string): BilingualText => words(tail.zh(text), tail.en(text));

/** After something that has a colon of its own. */
export const reasonText = (reason: string): BilingualText =>
  reason.trim() === '' ? words('', '') : words(`（理由：${unstopped(reason)}）`, ` (reason: ${unstopped(reason)})`);

/** Before a comma, an opinion's own full stop goes. */
export const unstopped = (text: string): string => text.trim().replace(/[。.；;]$/u, '');

/** A notice that no person wrote holds a Chinese line and an English line. */
const BOTH_LANGUAGES = /^[^\n]*\p{Script=Han}[^\n]*\n(?:Blue|Orange|Red) notice \([^\n]*$/u;

/** What a person wrote in a notice; what the clock writes is said by the sentence around it. */
export const ownWords = (text: string): string => (BOTH_LANGUAGES.test(text) ? '' : text);
