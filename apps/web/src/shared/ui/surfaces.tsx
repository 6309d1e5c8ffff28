import type { ReactNode } from 'react';
import { useWords } from '../i18n/words.js';
import { classes } from './class-names.js';
import styles from './ui.module.css';

/** The paper's own words. */
export const Paper = ({ children }: { children: ReactNode }): ReactNode => <blockquote className={styles.paper}>{children}</blockquote>;

export const cardClass = styles.card;

export const Loading = (): ReactNode => {
  const t = useWords('app');
  return (
    <p className={styles.loading} role="status">
      {t('loading')}
    </p>
  );
};

/** Something the reader should know, in place, where it concerns them. */
export const Note = ({ title, done, children }: { title: string; done?: boolean; children?: ReactNode }): ReactNode => (
  <div className={classes(styles.note, done && styles.done)} role={done ? 'status' : 'alert'}>
    <strong>{title}</strong>
    {children}
  </div>
);
