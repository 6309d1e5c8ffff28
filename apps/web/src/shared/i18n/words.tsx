import type { Views } from '@duban/api-client';
import type { ReactNode } from 'react';
import { IntlProvider, useLocale, useTranslations } from 'use-intl';
import { currentLocale, said, type Locale } from './locale.js';
import { LATER, type Later, type LaterMessages } from './later.js';
import type { zhCN } from './zh-cn.js';

export type Messages = typeof zhCN & LaterMessages;

declare module 'use-intl' {
  interface AppConfig {
    Locale: Locale;
    Messages: Messages;
  }
}

/** Grows as pages are opened: a page's words are there before it is drawn. */
const messages: Partial<Messages> = {};

/** Only the catalogue of the reader's language is loaded. */
export const loadMessages = async (): Promise<Messages> =>
  Object.assign(messages, currentLocale() === 'en' ? (await import('./en.js')).en : (await import('./zh-cn.js')).zhCN) as Messages;

/** Loads what is drawn later, a page mostly, together with the words that it says, which the first page has not. */
export const withWords =
  <Module, Name extends keyof Module>(load: () => Promise<Module>, name: Name, ...said: Later[]) =>
  async (): Promise<{ default: Module[Name] }> => {
    const [module, ...catalogues] = await Promise.all([load(), ...said.map((each) => LATER[each][currentLocale()]())]);
    Object.assign(messages, ...catalogues);
    return { default: module[name] };
  };

export const Words = ({ messages, children }: { messages: Messages; children: ReactNode }): ReactNode => (
  <IntlProvider locale={currentLocale()} messages={messages} timeZone="Asia/Shanghai">
    {children}
  </IntlProvider>
);

export const useWords = useTranslations;

/** Says what the API wrote in both languages. */
export const useSaid = (): ((text: Views['BilingualText']) => string) => {
  const locale = useLocale();
  return (text) => said(text, locale);
};
