import type { ReactNode } from 'react';
import { useLocale } from 'use-intl';
import { switchLocale } from '../../../shared/i18n/locale.js';
import { useWords } from '../../../shared/i18n/words.js';
import { Button, buttonClass } from '../../../shared/ui/button.js';
import { classes } from '../../../shared/ui/class-names.js';
import { cardClass } from '../../../shared/ui/surfaces.js';
import { signInAddress, type SessionState } from '../api/session.js';
import styles from './sign-in.module.css';

const LEADS = { 'signed out': 'lead', 'no sign-in': 'notHere', 'unknown person': 'unknown' } as const;

export const SignIn = ({ state }: { state: Exclude<SessionState, 'signed in'> }): ReactNode => {
  const t = useWords('session');
  const app = useWords('app');
  const locale = useLocale();
  const { pathname, search } = window.location;
  return (
    <main className={styles.page}>
      <div className={classes(cardClass, styles.sheet)}>
        <h1 className={styles.brand}>{app('name')}</h1>
        <p className={styles.lead}>{t(LEADS[state])}</p>
        {state === 'no sign-in' ? (
          <a href="/docs">{t('docs')}</a>
        ) : (
          <a className={buttonClass('go')} href={signInAddress(pathname + search)}>
            {t('signIn')}
          </a>
        )}
        <div className={styles.language}>
          <Button kind="quiet" onPress={() => switchLocale(locale === 'en' ? 'zh-CN' : 'en')}>
            {app('language')}
          </Button>
        </div>
      </div>
    </main>
  );
};
