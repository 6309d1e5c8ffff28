import type { BilingualText } from '@duban/domain';

/** What follows a colon; a text that nobody wrote leaves no colon behind. */
export const tail = {
  zh: (text: string): string => (text.trim() === '' ? '' : `：${text}`),
  en: (text: string): string => (text.trim() === '' ? '' : `: ${text}`),
};

const BOTH_LANGUAGES = /^([^\n]*\p{Script=Han}[^\n]*)\n((?:Blue|Orange|Red) notice \([^\n]*)$/u;

/** The text of a notice in each language: one that no person wrote holds a Chinese line and an English line. */
export const noticeLines = (text: string): BilingualText => {
  const [, zh, en] = BOTH_LANGUAGES.exec(text) ?? [];
  return { zh: zh ?? text, en: en ?? text };
};
