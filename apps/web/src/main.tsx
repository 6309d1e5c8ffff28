import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { createRoot } from 'react-dom/client';
import { router } from './app/routes.js';
import { watchPresence } from './shared/api/presence.js';
import { queries } from './shared/api/queries.js';
import { currentLocale } from './shared/i18n/locale.js';
import { setTextSize, textSize } from './shared/i18n/text-size.js';
import { loadMessages, Words } from './shared/i18n/words.js';
import { guardSecondClicks } from './shared/ui/second-click.js';
import './shared/styles/tokens.css';
import './shared/styles/base.css';
import './shared/styles/print.css';

const start = async (): Promise<void> => {
  const root = document.getElementById('root');
  if (root === null) throw new Error('the page has no root');
  watchPresence();
  guardSecondClicks(window);
  const locale = currentLocale();
  const messages = await loadMessages();
  document.documentElement.lang = locale;
  document.title = messages.app.name;
  setTextSize(textSize());
  createRoot(root).render(
    <StrictMode>
      <Words messages={messages}>
        <I18nProvider locale={locale === 'en' ? 'en-US' : 'zh-CN'}>
          <QueryClientProvider client={queries}>
            <RouterProvider router={router} />
          </QueryClientProvider>
        </I18nProvider>
      </Words>
    </StrictMode>,
  );
};

// `old-browser.js` has said what to install
if (!document.documentElement.hasAttribute('data-too-old')) void start();
