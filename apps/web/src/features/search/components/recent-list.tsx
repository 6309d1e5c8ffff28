import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useWords } from '../../../shared/i18n/words.js';
import type { Recent } from '../../../shared/recent/recent.js';
import { Button } from '../../../shared/ui/button.js';
import { cardClass } from '../../../shared/ui/surfaces.js';
import styles from './search.module.css';

/** Before anything is looked for: what was looked for and looked at. */
export const RecentList = ({ recent: { searches, seen }, onForget }: { recent: Recent; onForget: () => void }): ReactNode => {
  const t = useWords('search');
  if (searches.length + seen.length === 0) return <p className={styles.hint}>{t('hint')}</p>;
  return (
    <>
      {searches.length === 0 ? null : (
        <section className={styles.group} aria-labelledby="recent-searches">
          <h2 id="recent-searches">{t('recent')}</h2>
          <ul className={styles.words}>
            {searches.map((q) => (
              <li key={q}>
                <Link to="/search" search={{ q }} className={styles.word}>
                  {q}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
      {seen.length === 0 ? null : (
        <section className={styles.group} aria-labelledby="recent-seen">
          <h2 id="recent-seen">{t('seen')}</h2>
          <ul className={`${cardClass} ${styles.seen}`}>
            {seen.map(({ directiveId, taskId, number, title }) => (
              <li key={`${directiveId}/${taskId}`}>
                <Link to="/directives/$directiveId/tasks/$taskId" params={{ directiveId, taskId }} className={styles.title}>
                  {title}
                </Link>
                <small>{number}</small>
              </li>
            ))}
          </ul>
        </section>
      )}
      <div>
        <Button kind="quiet" onPress={onForget}>
          {t('forget')}
        </Button>{' '}
        <small>{t('onDevice')}</small>
      </div>
    </>
  );
};
