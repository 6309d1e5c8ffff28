import type { Views } from '@duban/api-client';
import type { ReactNode } from 'react';
import { IntlProvider, useLocale, useTranslations } from 'use-intl';
import { currentLocale, said, type Locale } from './locale.js';
import type { Messages } from './zh-cn.js';

declare module 'use-intl' {
  interface AppConfig {
    Locale: Locale;
    Messages: Messages;
  }
}

/** Only the catalogue that is read is loaded. */
export const loadMessages = async (): Promise<Messages> =>
  currentLocale() === 'en' ? (await import('./en.js')).en : (await import('./zh-cn.js')).zhCN;

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
