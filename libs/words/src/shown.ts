import type { BilingualText } from '@duban/domain';

/** Overrides of direction, characters of no width, controls but for tab and line break. */
const UNSEEN = /(?![\t\n\r])[\p{Cc}\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]/gu;

/** What somebody wrote, as it stands in others' sentences: characters that would change how these are read without being seen are seen. */
export const shown = (text: string): string =>
  text.replace(UNSEEN, (unseen) => `⟦U+${(unseen.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}⟧`);

export const shownTexts = ({ zh, en }: BilingualText): BilingualText => ({ zh: shown(zh), en: shown(en) });
