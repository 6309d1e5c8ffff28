import { useSuspenseQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { homeQuery } from '../../../shared/api/home.js';
import { useWords } from '../../../shared/i18n/words.js';
import { BackLink } from '../../../shared/ui/back-link.js';
import { LeaveForm } from './leave-form.js';
import styles from './leave.module.css';
import { OpenSheet } from './open-sheet.js';

/** 请假, and what is open meanwhile on a sheet for whoever acts. */
export const LeavePage = (): ReactNode => {
  const t = useWords('leave');
  const { data: home } = useSuspenseQuery(homeQuery);
  return (
    <div className={styles.page}>
      <div className="not-printed">
        <BackLink to="/settings">{t('back')}</BackLink>
        <h1>{t('title')}</h1>
        <p className={styles.lead}>{t('lead')}</p>
      </div>
      <LeaveForm me={home.me} />
      {home.me.posts.map((post) => (
        <OpenSheet key={post.id} me={home.me} post={post} />
      ))}
    </div>
  );
};
