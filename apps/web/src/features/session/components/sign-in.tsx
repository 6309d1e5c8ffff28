import type { ReactNode } from 'react';
import { useLocale } from 'use-intl';
import { switchLocale } from '../../../shared/i18n/locale.js';
import { useWords } from '../../../shared/i18n/words.js';
import { ProblemNote } from '../../../shared/problems/problem-note.js';
import { Button, buttonClass } from '../../../shared/ui/button.js';
import { classes } from '../../../shared/ui/class-names.js';
import { cardClass, Note } from '../../../shared/ui/surfaces.js';
import { failedSignIn, presentAddress, signInAddress, type SessionState } from '../api/session.js';
import styles from './sign-in.module.css';

/** Why nobody is signed in, where there is more to say than that. */
const Failed = ({ state }: { state: SessionState }): ReactNode => {
  const t = useWords('session');
  const code = failedSignIn(window.location.search);
  if (typeof state === 'object') return <ProblemNote error={state.refused} />;
  if (code === 'unknown_person')
    return (
      <Note title={t('unknown')}>
        <p>{t('unknownAdvice')}</p>
      </Note>
    );
  return code === null ? null : <Note title={t('failed')} />;
};

export const SignIn = ({ state }: { state: Exclude<SessionState, 'signed in'> }): ReactNode => {
  const t = useWords('session');
  const app = useWords('app');
  const locale = useLocale();
  return (
    <main className={styles.page}>
      <div className={classes(cardClass, styles.sheet)}>
        <h1 className={styles.brand}>{app('name')}</h1>
        <p className={styles.lead}>{t('lead')}</p>
        <Failed state={state} />
        <a className={buttonClass('go')} href={signInAddress(presentAddress(window.location))}>
          {t('signIn')}
        </a>
        <div className={styles.language}>
          <Button kind="quiet" onPress={() => switchLocale(locale === 'en' ? 'zh-CN' : 'en')}>
            {app('language')}
          </Button>
        </div>
      </div>
    </main>
  );
};
