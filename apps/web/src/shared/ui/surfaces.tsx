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

/** Where something comes to stand: empty, it takes no place of its own. */
export const toldClass = styles.told ?? '';

export const noteClass = (done = false): string => classes(styles.note, done && styles.done);

interface NoteProps {
  title: string;
  done?: boolean;
  /** It is all that the page says: its title is the page's heading. */
  heading?: boolean;
  children?: ReactNode;
}

/** Something the reader should know, in place, where it concerns them. */
export const Note = ({ title, done, heading, children }: NoteProps): ReactNode => (
  <div className={noteClass(done)} role={done ? 'status' : 'alert'}>
    {heading ? <h1>{title}</h1> : <strong>{title}</strong>}
    {children}
  </div>
);
