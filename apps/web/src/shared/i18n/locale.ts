import type { Views } from '@duban/api-client';

export const LOCALES = ['zh-CN', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

const KEPT = 'duban:locale';

/** Chinese unless the reader has chosen otherwise. */
export const currentLocale = (): Locale => (window.localStorage.getItem(KEPT) === 'en' ? 'en' : 'zh-CN');

/** Everything is drawn anew: what was fetched carries both languages, what is typed is kept as a draft. */
export const switchLocale = (to: Locale): void => {
  window.localStorage.setItem(KEPT, to);
  window.location.reload();
};

/** What the API says in both languages, in the reader's. */
export const said = (text: Views['BilingualText'], locale: Locale): string => (locale === 'en' ? text.en : text.zh);
