import type { ReactNode } from 'react';
import { useWords } from '../shared/i18n/words.js';
import styles from './shell.module.css';

/** A state of the whole window, before there is a frame around it: it has a main part and a heading, as every page has. */
export const Whole = ({ children }: { children: ReactNode }): ReactNode => {
  const t = useWords('app');
  return (
    <main className={styles.whole}>
      <h1 className="only-read-aloud">{t('name')}</h1>
      {children}
    </main>
  );
};
