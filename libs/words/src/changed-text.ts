import type { BilingualText, ValueChange } from '@duban/domain';
import type { Namings } from './names.js';
import { words } from './words.js';

/** One value as it was and as it is; where nobody kept what it was, only as it is. */
export const changedText = <T>(what: BilingualText, { from, to }: ValueChange<T>, shown: (value: T) => BilingualText): BilingualText => {
  const after = shown(to);
  if (from === undefined) return { zh: `${what.zh}改为${after.zh}`, en: `${what.en} is now ${after.en}` };
  const before = shown(from);
  return { zh: `${what.zh}由${before.zh}改为${after.zh}`, en: `${what.en} changed from ${before.en} to ${after.en}` };
};

export const quotedText = (text: string): BilingualText => words(`“${text}”`, `“${text}”`);

export const personText =
  (names: Namings) =>
  (personId: string): BilingualText => ({ zh: names.zh.person(personId), en: names.en.person(personId) });

/** What belongs to one sentence, in order. */
export const listedTexts = (texts: readonly BilingualText[]): BilingualText =>
  words(texts.map(({ zh }) => zh).join('；'), texts.map(({ en }) => en).join('; '));
