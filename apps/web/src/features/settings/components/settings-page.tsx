import { useSuspenseQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { homeQuery } from '../../../shared/api/home.js';
import { useWords } from '../../../shared/i18n/words.js';
import { settingsQuery } from '../api/settings.js';
import { Display } from './display.js';
import { OnDuty } from './on-duty.js';
import { OthersSessions } from './others-sessions.js';
import { Sessions } from './sessions.js';
import styles from './settings.module.css';
import { StandingIn } from './standing-in.js';
import { Told } from './told.js';

/** 我的设置. */
export const SettingsPage = (): ReactNode => {
  const t = useWords('settings');
  const { data: home } = useSuspenseQuery(homeQuery);
  const { data: settings } = useSuspenseQuery(settingsQuery);
  return (
    <div className={styles.page}>
      <h1>{t('title')}</h1>
      {home.me.login === null ? null : <p>{t('login', { login: home.me.login })}</p>}
      <StandingIn me={home.me} />
      <OnDuty me={home.me} />
      <Display settings={settings} />
      <Told settings={settings} />
      <Sessions />
      {home.me.posts.some(({ roles }) => roles.includes('administrator')) ? <OthersSessions /> : null}
    </div>
  );
};
