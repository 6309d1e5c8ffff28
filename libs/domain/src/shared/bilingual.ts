export const LANGUAGES = ['zh', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** A text in both languages; Chinese is the one that counts. */
export interface BilingualText {
  zh: string;
  en: string;
}
